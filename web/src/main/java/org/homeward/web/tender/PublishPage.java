package org.homeward.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homeward.award.application.OutcomeReading;
import org.homeward.tender.application.TenderApproving;
import org.homeward.tender.application.TenderPublishing;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.domain.TenderDesk;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.domain.TenderView;
import org.homeward.web.frame.PageTexts;

/** The last steps: ask for approval, approve or send back as a second officer, publish, or cancel with a reason. */
@Named
@ViewScoped
public class PublishPage implements Serializable {

    private static final String FEATURE = "tender";

    @Inject
    private TenderReading reading;

    @Inject
    private TenderApproving approving;

    @Inject
    private TenderPublishing publishing;

    @Inject
    private OutcomeReading outcomes;

    private String ref = "";
    private String reason;
    private transient TenderView view;

    public String ask() {
        approving.ask(ref);
        PageTexts.done(FEATURE, "approval.asked.done", ref);
        return here();
    }

    public String approve() {
        approving.approve(ref);
        PageTexts.done(FEATURE, "approved.done", ref);
        return here();
    }

    public String sendBack() {
        approving.sendBack(ref, reason == null ? "" : reason);
        PageTexts.done(FEATURE, "sent.back.done", ref);
        return PageTexts.redirect(TenderSection.TASKS, List.of("ref=" + ref));
    }

    public String publish() {
        publishing.publish(ref);
        PageTexts.done(FEATURE, "published.done", ref);
        return PageTexts.redirect(TenderSection.TASKS, List.of("ref=" + ref));
    }

    public String cancel() {
        publishing.cancel(ref, reason == null ? "" : reason);
        PageTexts.done(FEATURE, "cancelled.done", ref);
        return PageTexts.redirect(TenderSection.TASKS, List.of("ref=" + ref));
    }

    /** Neither cancelled already, nor decided in a way of which bidders were told. */
    public boolean isCancellable() {
        return getView().facts().state() != TenderState.CANCELLED && !Outcome.stands(outcomes.of(ref));
    }

    private String here() {
        return PageTexts.redirect("/tender/publish", List.of("ref=" + ref));
    }

    public TenderView getView() {
        if (view == null) {
            view = reading.forOfficers(ref);
        }
        return view;
    }

    public TenderDesk getDesk() {
        return getView().desk().orElseThrow();
    }

    /** Whether more providers must be invited before it can go out. */
    public boolean isTooFewInvited() {
        return getDesk().invitations().size() < getDesk().leastInvited();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

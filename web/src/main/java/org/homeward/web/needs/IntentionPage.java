package org.homeward.web.needs;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homeward.needs.application.IntentionReading;
import org.homeward.needs.application.IntentionWriting;
import org.homeward.needs.domain.IntentionView;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.application.IntentionFollowing;
import org.homeward.tender.domain.IntentionOutcome;
import org.homeward.web.frame.PageTexts;

/** One of the organisation's own intentions: publish it, see what came of it, take it back. */
@Named
@ViewScoped
public class IntentionPage implements Serializable {

    @Inject
    private IntentionReading intentions;

    @Inject
    private IntentionWriting writing;

    @Inject
    private IntentionFollowing following;

    @Inject
    private Acting acting;

    private String ref = "";
    private int version;
    private String reason;
    private transient IntentionView view;
    private transient IntentionOutcome outcome;

    /** Reads it, and remembers which version the officer saw. */
    public void load() {
        version = getView().version();
    }

    public String publish() {
        writing.publish(ref, version);
        PageTexts.done("needs", "intention.published", ref);
        return here();
    }

    public String withdraw() {
        writing.withdraw(ref, reason);
        PageTexts.done("needs", "intention.withdrawn", ref);
        return here();
    }

    private String here() {
        return PageTexts.redirect("/needs/intention", List.of("ref=" + ref));
    }

    public IntentionView getView() {
        if (view == null) {
            view = intentions.own(ref);
        }
        return view;
    }

    /** The organisation's tenders that refer to it, also those that are being written, and whether it is late. */
    public IntentionOutcome getOutcome() {
        if (outcome == null) {
            outcome = following.own(ref);
        }
        return outcome;
    }

    public boolean isMayWrite() {
        return acting.actor().may(Permission.NEEDS_WRITE);
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

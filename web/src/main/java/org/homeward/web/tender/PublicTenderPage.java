package org.homeward.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.application.Clarifications;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.domain.ClarificationView;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.domain.TenderView;

/** A tender as a bidder reads it: published, or as its own officers try it before. */
@Named
@RequestScoped
public class PublicTenderPage {

    @Inject
    private TenderReading reading;

    @Inject
    private Clarifications clarifications;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    private String ref = "";
    private TenderView view;
    private boolean preview;

    /** Reads a published tender. */
    public void load() {
        view = reading.published(ref);
    }

    /** Reads the organisation's own tender in any state. */
    public void loadPreview() {
        preview = true;
        view = reading.preview(ref);
    }

    public TenderView getView() {
        return view;
    }

    public boolean isPreview() {
        return preview;
    }

    /** What was answered, and a provider's own questions; nothing before the tender is public. */
    public List<ClarificationView> getQuestions() {
        return view.facts().publishedAt().isEmpty() ? List.of() : clarifications.list(ref);
    }

    /** True while bids are taken, by the database's clock. */
    public boolean isOpen() {
        return preview
                || view.facts().state() == TenderState.PUBLISHED
                        && view.facts()
                                .deadline()
                                .filter(at -> clock.instant().isBefore(at))
                                .isPresent();
    }

    /** True while questions are taken. */
    public boolean isAsking() {
        return view.facts().state() == TenderState.PUBLISHED
                && view.facts()
                        .questionsClose()
                        .or(() -> view.facts().deadline())
                        .filter(at -> clock.instant().isBefore(at))
                        .isPresent();
    }

    /** True for providers, and for the public, who are led to the sign-in. */
    public boolean isMayBid() {
        return !preview && (!acting.actor().isSignedIn() || acting.actor().may(Permission.BIDS_WRITE));
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }
}

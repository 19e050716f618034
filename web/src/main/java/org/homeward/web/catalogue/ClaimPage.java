package org.homeward.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homeward.catalogue.application.ClaimJudging;
import org.homeward.catalogue.domain.ClaimState;
import org.homeward.catalogue.domain.ClaimView;
import org.homeward.catalogue.domain.ProfileFacts.EvidenceFacts;
import org.homeward.web.frame.PageTexts;

/** One claim: who asks, what could be compared, and the decision. */
@Named
@ViewScoped
public class ClaimPage implements Serializable {

    private static final String LIST = "/catalogue/claims";

    @Inject
    private ClaimJudging judging;

    private String ref = "";
    private int version;
    private String reason;
    private transient ClaimView view;

    /** Reads the claim and remembers which version was looked at. */
    public void load() {
        version = getView().version();
    }

    public ClaimView getView() {
        if (view == null) {
            view = judging.view(ref);
        }
        return view;
    }

    /** What the provider shows, while the claim waits. */
    public List<EvidenceFacts> getEvidence() {
        return judging.evidence(ref);
    }

    /** Where a document of it is. */
    public String document(EvidenceFacts piece) {
        return "/catalogue/claim-evidence?ref=" + ref + "&id=" + piece.id();
    }

    public boolean isWaits() {
        return getView().state() == ClaimState.ASKED;
    }

    public String confirm() {
        judging.confirm(ref, reason, version);
        PageTexts.done("catalogue", "claim.confirmed", ref);
        return PageTexts.redirect(LIST, List.of());
    }

    public String refuse() {
        judging.refuse(ref, reason, version);
        PageTexts.done("catalogue", "claim.refused", ref);
        return PageTexts.redirect(LIST, List.of());
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

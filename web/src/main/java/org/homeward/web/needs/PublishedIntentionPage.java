package org.homeward.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.needs.application.IntentionReading;
import org.homeward.needs.domain.PublishedIntention;
import org.homeward.tender.application.IntentionFollowing;
import org.homeward.tender.domain.IntentionOutcome;

/** A published intention as everybody reads it, with the tenders that followed it. */
@Named
@RequestScoped
public class PublishedIntentionPage {

    @Inject
    private IntentionReading intentions;

    @Inject
    private IntentionFollowing following;

    private String ref = "";
    private PublishedIntention view;
    private IntentionOutcome outcome;

    public PublishedIntention getView() {
        if (view == null) {
            view = intentions.published(ref);
        }
        return view;
    }

    public IntentionOutcome getOutcome() {
        if (outcome == null) {
            outcome = following.published(ref);
        }
        return outcome;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }
}

package org.homeward.bidding.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.homeward.bidding.domain.Consent;
import org.homeward.bidding.domain.OpeningView;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Refusal;

/**
 * Two officers open the bids of a lot after its deadline. Every attempt stands on the audit trail, also one that was
 * refused: that entry has a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BidOpening {

    @Inject
    private Opening opening;

    @Permit(value = Permission.BIDS_OPEN, reads = true)
    public OpeningView view(String tender, int lot) {
        return opening.view(tender, lot);
    }

    /**
     * One officer's consent; the second one opens. Consenting twice changes nothing. Refused with {@code lot-not-closed},
     * {@code conflict-declared} or {@code opener-came-later}.
     */
    @Permit(Permission.BIDS_OPEN)
    public OpeningView consent(String tender, int lot) {
        BidPlace place = opening.place(tender, lot);
        try {
            opening.consent(place);
        } catch (Refusal refusal) {
            opening.note("opening.refused", place, refusal.code());
            throw refusal;
        } catch (RuntimeException failure) {
            opening.note("opening.failed", place, "");
            throw failure;
        }
        return opening.view(tender, lot);
    }

    /** How many consents it takes. */
    @Permit(value = Permission.BIDS_OPEN, reads = true)
    public int needed() {
        return Consent.NEEDED;
    }
}

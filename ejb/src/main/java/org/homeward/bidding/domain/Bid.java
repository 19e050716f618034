package org.homeward.bidding.domain;

import org.homeward.shared.domain.Conflict;

/**
 * One organisation's bid for one lot: a draft that changes, and versions that never do. Submitting and withdrawing each
 * make the next version; what counts is the last.
 *
 * @param draftVersion rises with every saving
 * @param version the last version that was submitted or withdrawn; 0 for none
 * @param sealedDraft which draft was sealed last; 0 for none
 * @param addendaConfirmed how many addenda of the tender were confirmed
 */
public record Bid(
        long id,
        String ref,
        long lotId,
        long organisationId,
        BidState state,
        int draftVersion,
        int version,
        int sealedDraft,
        int addendaConfirmed) {

    /** The next version, submitted. */
    public Bid submitted() {
        BidState.TRANSITIONS.check(state, BidState.SUBMITTED);
        return new Bid(
                id,
                ref,
                lotId,
                organisationId,
                BidState.SUBMITTED,
                draftVersion,
                version + 1,
                draftVersion,
                addendaConfirmed);
    }

    /** The next version, which takes the bid back. Refused with {@code nothing-submitted}. */
    public Bid withdrawn() {
        if (state != BidState.SUBMITTED) {
            throw new Conflict("nothing-submitted");
        }
        return new Bid(
                id,
                ref,
                lotId,
                organisationId,
                BidState.WITHDRAWN,
                draftVersion,
                version + 1,
                sealedDraft,
                addendaConfirmed);
    }

    /** True when there is something written that is not in the last submitted version. */
    public boolean isChangedSinceSubmitted() {
        return state == BidState.SUBMITTED && draftVersion != sealedDraft;
    }
}

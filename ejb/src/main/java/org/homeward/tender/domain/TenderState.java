package org.homeward.tender.domain;

import org.homeward.shared.domain.Transitions;

/** Where a tender stands. What happens to each lot after the deadline is the lot's own ({@link LotState}). */
public enum TenderState {
    /** Being written; only the buyer sees it. */
    DRAFT,
    /** A second officer has agreed; any change of what is asked leads back to the draft. */
    APPROVED,
    /** Public, taking questions and bids. */
    PUBLISHED,
    /** The deadline has passed. Final: a closed tender takes no bid again. */
    CLOSED,
    /** Ended by the buyer without an award, with a reason. */
    CANCELLED;

    public static final Transitions<TenderState> TRANSITIONS = Transitions.of(TenderState.class)
            .from(DRAFT, APPROVED, CANCELLED)
            .from(APPROVED, DRAFT, PUBLISHED, CANCELLED)
            .from(PUBLISHED, CLOSED, CANCELLED)
            .from(CLOSED, CANCELLED)
            .from(CANCELLED)
            .build();

    /** True when the public may read it. */
    public boolean isPublic() {
        return this == PUBLISHED || this == CLOSED;
    }
}

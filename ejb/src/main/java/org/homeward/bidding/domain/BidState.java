package org.homeward.bidding.domain;

import org.homeward.shared.domain.Transitions;

/** Where a bid of one organisation for one lot stands, until its lot is opened. */
public enum BidState {
    /** Nothing was written yet. */
    NONE,
    /** Written in private, never submitted. */
    DRAFT,
    /** A version was sealed and receipted; it may be replaced or withdrawn until the deadline. */
    SUBMITTED,
    /** Taken back; it may be submitted again until the deadline. */
    WITHDRAWN;

    public static final Transitions<BidState> TRANSITIONS = Transitions.of(BidState.class)
            .from(NONE, DRAFT)
            .from(DRAFT, SUBMITTED)
            .from(SUBMITTED, SUBMITTED, WITHDRAWN)
            .from(WITHDRAWN, SUBMITTED)
            .build();
}

package org.homeward.tender.domain;

import org.homeward.shared.domain.Transitions;

/** Where a lot stands, from the plan to the decision. */
public enum LotState {
    PLANNED,
    /** Takes bids until the tender's deadline. */
    BIDDING,
    /** The deadline has passed; the bids are sealed. Final for bidders. */
    CLOSED,
    /** Two officers have opened it; the bids can be read and marked. */
    OPENED,
    /** Awarded, or decided that nobody is: what was decided stands with the award. */
    DECIDED,
    CANCELLED;

    public static final Transitions<LotState> TRANSITIONS = Transitions.of(LotState.class)
            .from(PLANNED, BIDDING, CANCELLED)
            .from(BIDDING, CLOSED, CANCELLED)
            .from(CLOSED, OPENED, DECIDED, CANCELLED)
            .from(OPENED, DECIDED, CANCELLED)
            .from(DECIDED, OPENED)
            .from(CANCELLED)
            .build();

    /** True when the bids may be read by those who judge them. */
    public boolean isOpen() {
        return this == OPENED || this == DECIDED;
    }
}

package org.homeward.ledger.domain;

import org.homeward.shared.domain.Transitions;

/** Whether a month of the ledger takes journals. */
public enum PeriodState {
    /** The month has begun and takes journals. */
    OPEN,
    /** The month takes no journal any more. Final. */
    CLOSED;

    public static final Transitions<PeriodState> TRANSITIONS =
            Transitions.of(PeriodState.class).from(OPEN, CLOSED).from(CLOSED).build();
}

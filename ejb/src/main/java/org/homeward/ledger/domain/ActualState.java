package org.homeward.ledger.domain;

import org.homeward.shared.domain.Transitions;

/** What became of a row of the general ledger. */
public enum ActualState {
    /** Posted to the ledger. */
    MATCHED,
    /** Nobody knows yet what it pays for; it waits and says why. */
    UNMATCHED,
    /** It belongs to something else; kept, not posted. */
    NOT_OURS;

    public static final Transitions<ActualState> TRANSITIONS = Transitions.of(ActualState.class)
            .from(MATCHED, UNMATCHED)
            .from(UNMATCHED, UNMATCHED, MATCHED, NOT_OURS)
            .from(NOT_OURS, UNMATCHED, MATCHED)
            .build();
}

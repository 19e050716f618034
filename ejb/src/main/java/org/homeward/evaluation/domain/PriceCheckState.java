package org.homeward.evaluation.domain;

import org.homeward.shared.domain.Transitions;

/** Where the question about a low price stands. */
public enum PriceCheckState {
    /** The bidder has been asked and may answer. */
    ASKED,
    EXPLAINED,
    /** The bidder has shown that it can do the work; the price counts. */
    ACCEPTED,
    /** The bid is left out as abnormally low. */
    DISREGARDED;

    public static final Transitions<PriceCheckState> TRANSITIONS = Transitions.of(PriceCheckState.class)
            .from(ASKED, EXPLAINED, ACCEPTED, DISREGARDED)
            .from(EXPLAINED, EXPLAINED, ACCEPTED, DISREGARDED)
            .from(ACCEPTED)
            .from(DISREGARDED)
            .build();
}

package org.homeward.ledger.domain;

import org.homeward.shared.domain.Transitions;

/** Where a fact stands, from what one person entered to what two people saw. */
public enum FactState {
    /** One person has entered it with its evidence; nothing is released yet. */
    ENTERED,
    /** A second person has looked at the evidence and confirmed it; it releases money for each month it is in force. */
    CONFIRMED,
    /** The second person did not agree, and said why. Final. */
    SENT_BACK,
    /** Who entered it took it back before anybody confirmed it. Final. */
    WITHDRAWN,
    /** It turned out to be wrong; everything that it released was reversed. Final. */
    REVERSED;

    public static final Transitions<FactState> TRANSITIONS = Transitions.of(FactState.class)
            .from(ENTERED, CONFIRMED, SENT_BACK, WITHDRAWN)
            .from(CONFIRMED, REVERSED)
            .from(SENT_BACK)
            .from(WITHDRAWN)
            .from(REVERSED)
            .build();

    /** True while it stands in the way of another fact about the same thing. */
    public boolean isLive() {
        return this == ENTERED || this == CONFIRMED;
    }
}

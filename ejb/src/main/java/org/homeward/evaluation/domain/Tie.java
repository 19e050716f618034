package org.homeward.evaluation.domain;

import java.util.List;

/**
 * Bids with the same total, and what decided between them.
 *
 * @param bids their references, in the order that was decided
 */
public record Tie(List<String> bids, Decider decidedBy) {

    /** The steps of the tie rule, in their order. */
    public enum Decider {
        LIVED_EXPERIENCE,
        QUESTIONS,
        LOTS,
        /** Equal in everything, and lots have not been drawn. */
        NOBODY
    }

    public Tie {
        bids = List.copyOf(bids);
    }
}

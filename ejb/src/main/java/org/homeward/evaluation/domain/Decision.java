package org.homeward.evaluation.domain;

import java.time.Instant;

/**
 * Who decided what of a lot, when.
 *
 * @param by name of the person
 * @param subject what it was about: a bid and a question, a member of the panel, bids that were drawn; empty where the
 *     kind says it all
 * @param outcome what was decided, such as a mark; empty where the kind says it all
 */
public record Decision(Kind kind, String by, Instant at, String subject, String outcome) {

    /** What sort of decision, in the order in which they are taken. */
    public enum Kind {
        NO_CONFLICT_DECLARED,
        CONFLICT_DECLARED,
        OPENING_CONSENTED,
        PANEL_CHOSEN,
        /** Somebody gave marks alone: how many, and when the last. */
        MARKS_GIVEN,
        MARK_AGREED,
        PRICE_ASKED,
        PRICE_ACCEPTED,
        PRICE_DISREGARDED,
        LOTS_BEGUN,
        LOTS_DRAWN
    }
}

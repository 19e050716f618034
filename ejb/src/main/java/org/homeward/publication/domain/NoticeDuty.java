package org.homeward.publication.domain;

import java.util.OptionalInt;

/**
 * A notice that is due, or may be published, at some moment of a purchase.
 *
 * @param days how many days after the moment; empty where the law gives none
 * @param verified false when the rule still needs a legal check
 */
public record NoticeDuty(
        NoticeKind kind,
        Strength strength,
        Moment moment,
        OptionalInt days,
        String rule,
        String source,
        boolean verified) {

    /** How much of a duty it is. */
    public enum Strength {
        MUST,
        MAY,
        NEVER
    }

    /** What the notice has to do with. */
    public enum Moment {
        BEFORE_TENDER,
        OPENS_COMPETITION,
        DECISION,
        BEFORE_SIGNING,
        AFTER_SIGNING,
        AFTER_END,
        PERIODIC
    }
}

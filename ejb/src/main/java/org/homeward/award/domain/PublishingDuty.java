package org.homeward.award.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.publication.domain.NoticeKind;

/**
 * A notice of a tender and how it stands.
 *
 * @param lot number of the lot; nought for one that concerns the whole tender
 * @param must false for a notice that may be published
 * @param due by when; empty when the law gives no day or the day is not known yet
 * @param notice reference of the notice that was published
 */
public record PublishingDuty(
        NoticeKind kind,
        int lot,
        boolean must,
        Standing standing,
        Optional<LocalDate> due,
        Optional<String> notice,
        String rule,
        String source,
        boolean verified) {

    /** How a duty stands. */
    public enum Standing {
        DONE,
        /** Now is the time. */
        DUE,
        OVERDUE,
        /** Its time has not come. */
        LATER,
        /** May be published and was not. */
        OPTIONAL
    }
}

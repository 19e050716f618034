package org.homeward.ledger.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A journal as people read it.
 *
 * @param by who posted it; empty when the product did, because of a confirmed fact or a month's beginning
 * @param reference how the general ledger or the invoice calls it
 * @param funding reference of the funding line
 * @param part which part of the hospital's cost its release ended
 * @param subject the person, ward or site that its release rests on
 * @param fact the fact that a release rests on
 * @param enteredBy who entered that fact
 * @param confirmedBy who confirmed it
 * @param aim the contract or scheme
 * @param actualRow key of the row of the general ledger
 * @param amountPence the debits added up
 */
public record JournalView(
        String ref,
        JournalKind kind,
        YearMonth month,
        LocalDate date,
        Instant recordedAt,
        Optional<String> by,
        String note,
        String reference,
        Optional<String> funding,
        Optional<String> release,
        Optional<ReleasePart> part,
        Optional<String> subject,
        Optional<String> reinvestment,
        Optional<String> aim,
        Optional<String> fact,
        Optional<String> enteredBy,
        Optional<String> confirmedBy,
        Optional<Long> actualRow,
        Optional<String> reverses,
        Optional<String> reversedBy,
        long amountPence,
        List<Line> postings) {

    /** One posting: one of the two sums is nought. */
    public record Line(Account account, long debitPence, long creditPence) {}

    public JournalView {
        postings = List.copyOf(postings);
    }
}

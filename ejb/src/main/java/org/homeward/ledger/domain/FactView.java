package org.homeward.ledger.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened, as people read it.
 *
 * @param subject reference of the person, ward or site
 * @param subjectName what people call the site; the reference for a person or ward
 * @param occupied for a step: how many people lived on the ward on that day
 * @param releasedPence what it has released until now, less what was reversed
 * @param releases how many months it has released money for
 * @param missedMonths how many months it is in force for took no release, because they were closed already
 */
public record FactView(
        String ref,
        FactKind kind,
        String subject,
        String subjectName,
        LocalDate date,
        Optional<Integer> occupied,
        String evidence,
        FactState state,
        String enteredBy,
        Instant enteredAt,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedAt,
        long releasedPence,
        int releases,
        int missedMonths,
        List<Step> history) {

    /** One change of state. */
    public record Step(FactState state, String by, String reason, Instant at) {}

    public FactView {
        history = List.copyOf(history);
    }
}

package org.homeward.ledger.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody enters.
 *
 * @param subject reference of the person, ward or site
 * @param date when it happened; for a step the first of a month
 * @param evidence where it can be seen: a letter, a record, a visit
 * @param occupied for a step: how many people lived on the ward that day; left out, the programme's own count
 */
public record FactDraft(
        Optional<FactKind> kind,
        Optional<String> subject,
        Optional<LocalDate> date,
        Optional<String> evidence,
        Optional<Integer> occupied) {}

package org.homeward.contract.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A promise of the winning bid that is watched.
 *
 * @param source where it was promised, such as the answer to a question
 * @param kept whether it was kept; empty while nobody has looked
 */
public record ObligationView(
        int number,
        String text,
        String source,
        LocalDate dueOn,
        Optional<Boolean> kept,
        String note,
        Optional<String> checkedBy,
        Optional<Instant> checkedAt) {}

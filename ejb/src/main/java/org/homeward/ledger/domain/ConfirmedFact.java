package org.homeward.ledger.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What two people saw, as the reckoning of releases needs it.
 *
 * @param subject reference of the person, ward or site
 * @param occupied for a step: how many people lived on the ward on that day
 */
public record ConfirmedFact(
        long id, String ref, FactKind kind, String subject, LocalDate on, Optional<Integer> occupied) {}

package org.homeward.ledger.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A month of the ledger.
 *
 * @param journals how many it holds
 * @param waitingFacts facts of this month or earlier that nobody has confirmed: once it is closed they release nothing in it
 */
public record PeriodView(
        YearMonth month,
        PeriodState state,
        long journals,
        long waitingFacts,
        Optional<String> closedBy,
        Optional<Instant> closedAt) {}

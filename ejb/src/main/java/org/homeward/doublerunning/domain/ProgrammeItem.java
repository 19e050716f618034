package org.homeward.doublerunning.domain;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A programme in a list.
 *
 * @param people how many people are in it
 * @param version 1 for the first
 */
public record ProgrammeItem(
        String ref,
        String name,
        YearMonth firstMonth,
        int horizonMonths,
        int people,
        int version,
        String writtenBy,
        Instant writtenAt) {}

package org.homeward.doublerunning.domain;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A programme in a list.
 *
 * @param people how many people are in it
 * @param version 1 for the first
 * @param lead name of the organisation that leads it
 * @param own true where that is the acting organisation; a partner only reads
 */
public record ProgrammeItem(
        String ref,
        String name,
        YearMonth firstMonth,
        int horizonMonths,
        int people,
        int version,
        String writtenBy,
        Instant writtenAt,
        String lead,
        boolean own) {}

package org.homeward.doublerunning.domain;

import java.util.List;

/**
 * What one person's support costs in one month, at the prices of the first month.
 *
 * @param person reference of the person
 * @param days how many days at which weekly rate, in order
 * @param pence the days times a seventh of their rate, added up in full and rounded half up once
 */
public record SupportMonth(String person, List<RateDays> days, long pence) {

    /**
     * Days at one rate.
     *
     * @param days how many
     * @param perWeekPence the weekly rate in force on them
     */
    public record RateDays(long days, long perWeekPence) {}

    public SupportMonth {
        days = List.copyOf(days);
    }
}

package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one site costs in one month, at the prices of the first month.
 *
 * @param site its reference
 * @param stops from this day on no fixed cost begins: closing day and lag; empty while a ward never closes
 * @param fixedTwelfthPence this month's part of the yearly fixed cost
 * @param fixedPence that part, or nought from the day on
 */
public record SiteMonth(String site, Optional<LocalDate> stops, long fixedTwelfthPence, long fixedPence) {

    /**
     * The first day that costs nothing more: the first of a month, because a month that has begun is paid for whole; empty
     * while a ward never closes.
     */
    public Optional<LocalDate> unpaidFrom() {
        return stops.map(
                day -> day.getDayOfMonth() == 1 ? day : day.plusMonths(1).withDayOfMonth(1));
    }
}

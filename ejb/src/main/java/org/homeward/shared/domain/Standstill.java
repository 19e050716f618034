package org.homeward.shared.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The pause between telling bidders and making the contract. The two laws count differently, so there are two ways to
 * make one.
 *
 * @param firstDay first day of the standstill
 * @param lastDay last day of the standstill
 * @param endsAt the midnight in London with which the last day ends
 */
public record Standstill(LocalDate firstDay, LocalDate lastDay, Instant endsAt) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static Standstill between(LocalDate firstDay, LocalDate lastDay) {
        return new Standstill(
                firstDay, lastDay, lastDay.plusDays(1).atStartOfDay(LONDON).toInstant());
    }

    /**
     * Procurement Act 2023 s.51: so many working days beginning with the day on which the award notice is published. A
     * day of publication that is no working day is not counted.
     */
    public static Standstill underTheAct(LocalDate published, int workingDays, WorkingDays calendar) {
        return between(published, calendar.nthBeginningWith(published, workingDays));
    }

    /**
     * Provider Selection Regime Regulations 2023 reg 12: starts on the day after the notice and lasts until midnight at
     * the end of the nth working day after that start day.
     */
    public static Standstill underProviderSelection(LocalDate published, int workingDays, WorkingDays calendar) {
        LocalDate start = published.plusDays(1);
        return between(start, calendar.nthAfter(start, workingDays));
    }
}

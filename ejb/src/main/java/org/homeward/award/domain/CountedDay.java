package org.homeward.award.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.shared.domain.Regime;
import org.homeward.shared.domain.Standstill;

/**
 * One day of a standstill and whether it counts, so that everybody can follow the count.
 *
 * @param number which working day it is; empty for a day that is not counted
 * @param holiday name of the bank holiday; empty when it is none
 */
public record CountedDay(LocalDate day, Kind kind, Optional<Integer> number, String holiday) {

    /** Why a day counts or does not. */
    public enum Kind {
        WORKING,
        WEEKEND,
        HOLIDAY,
        /** The day on which a standstill of the Provider Selection Regime starts: it is not one of the eight. */
        START
    }

    /**
     * Every day from the first to the last.
     *
     * @param holidays the name of the bank holiday on a day, where it is one
     */
    public static List<CountedDay> of(
            Standstill standstill, Regime law, Function<LocalDate, Optional<String>> holidays) {
        int[] counted = {0};
        return standstill
                .firstDay()
                .datesUntil(standstill.lastDay().plusDays(1))
                .map(day -> {
                    Kind kind = kind(day, law == Regime.PSR && day.equals(standstill.firstDay()), holidays);
                    Optional<Integer> number = kind == Kind.WORKING ? Optional.of(++counted[0]) : Optional.empty();
                    return new CountedDay(day, kind, number, holidays.apply(day).orElse(""));
                })
                .toList();
    }

    private static Kind kind(LocalDate day, boolean start, Function<LocalDate, Optional<String>> holidays) {
        if (start) {
            return Kind.START;
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Kind.WEEKEND;
        }
        return holidays.apply(day).isPresent() ? Kind.HOLIDAY : Kind.WORKING;
    }
}

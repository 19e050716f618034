package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * A decision to withhold, and what became of it.
 *
 * @param caseNumber the case of the contract
 * @param milestone the missed step of its plan; nought: there was no plan
 * @param percent per cent of the monthly value for each month
 * @param from first day
 * @param until the day on which the reason ended; empty while it goes on
 * @param fate what becomes of what was withheld
 * @param fateOn the day on which that was so
 */
public record Measure(
        int caseNumber,
        int milestone,
        BigDecimal percent,
        LocalDate from,
        Optional<LocalDate> until,
        Fate fate,
        Optional<LocalDate> fateOn) {

    /** Whoever came first is counted first against the cap. */
    static final Comparator<Measure> ORDER = Comparator.comparing(Measure::from)
            .thenComparing(Measure::caseNumber)
            .thenComparing(Measure::milestone);

    /** What becomes of a withheld sum. */
    public enum Fate {
        /** Withheld for now. */
        HELD,
        /** Put right in time: paid back. */
        RELEASED,
        /** Not put right in time: kept for good. */
        KEPT,
        /** Wrongly withheld: paid back with interest. */
        WRONG;

        public boolean isPaidBack() {
            return this == RELEASED || this == WRONG;
        }
    }

    /** Whether it takes something of this month: it runs on at least one of the month's days. */
    public boolean takesOf(YearMonth month) {
        boolean begun = !from.isAfter(month.atEndOfMonth());
        boolean goesOn = until.map(day -> day.isAfter(month.atDay(1)) || day.equals(month.atDay(1)) && from.equals(day))
                .orElse(true);
        return begun && goesOn;
    }
}

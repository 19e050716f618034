package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What support costs: person by person, and scheme by scheme. At the prices of the first month. */
public final class SupportCost {

    private static final int DAYS_OF_A_WEEK = 7;

    private SupportCost() {}

    /**
     * A stretch of days at one weekly rate.
     *
     * @param from epoch day of the first
     * @param before epoch day after the last
     */
    private record Stretch(long from, long before, long perWeekPence) {

        long daysWithin(long first, long end) {
            return Math.max(0, Math.min(before, end) - Math.max(from, first));
        }
    }

    /** One person's support, cut into stretches once so that each month is quick to reckon. */
    public static final class OfPerson {

        private final String ref;
        private final List<Stretch> stretches;

        private OfPerson(String ref, List<Stretch> stretches) {
            this.ref = ref;
            this.stretches = List.copyOf(stretches);
        }

        /** The support of one month; nought pence and no days where there is none. */
        public SupportMonth in(YearMonth month) {
            long first = month.atDay(1).toEpochDay();
            long end = first + month.lengthOfMonth();
            List<SupportMonth.RateDays> days = new ArrayList<>();
            long sevenfold = 0;
            for (Stretch stretch : stretches) {
                long there = stretch.daysWithin(first, end);
                if (there > 0) {
                    days.add(new SupportMonth.RateDays(there, stretch.perWeekPence()));
                    sevenfold = Math.addExact(sevenfold, Math.multiplyExact(there, stretch.perWeekPence()));
                }
            }
            return new SupportMonth(ref, days, roundedSeventh(sevenfold));
        }
    }

    private static long roundedSeventh(long sevenfold) {
        return Math.floorDiv(Math.addExact(Math.multiplyExact(sevenfold, 2), DAYS_OF_A_WEEK), 2 * DAYS_OF_A_WEEK);
    }

    /** The support of a person who moves; of one who stays there is none. Days before the programme are lost. */
    public static OfPerson of(Person person) {
        Optional<LocalDate> starts = person.supportStarts();
        if (starts.isEmpty()) {
            return new OfPerson(person.ref(), List.of());
        }
        long stops = person.supportStops().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        List<Stretch> stretches = new ArrayList<>();
        long from = starts.get().toEpochDay();
        long rate = person.supportPerWeekPence().orElse(0L);
        for (SupportChange change : person.changesThatCount()) {
            long day = Math.min(change.from().toEpochDay(), stops);
            stretches.add(new Stretch(from, day, rate));
            from = day;
            rate = change.perWeekPence();
        }
        stretches.add(new Stretch(from, stops, rate));
        return new OfPerson(person.ref(), stretches);
    }

    /**
     * A scheme in one month, in full precision: a twelfth of the yearly cost times the part of it that has grown by then.
     */
    public static Fraction of(Scheme scheme, YearMonth month) {
        Fraction grown = grown(scheme, month);
        return grown.signum() == 0 ? grown : grown.times(Horizon.twelfth(scheme.perYearPence(), month));
    }

    /** How much of a scheme is there in a month: nought before it begins, one when it is whole. */
    public static Fraction grown(Scheme scheme, YearMonth month) {
        if (month.isBefore(scheme.firstMonth())) {
            return Fraction.NOUGHT;
        }
        long since = ChronoUnit.MONTHS.between(scheme.firstMonth(), month);
        long ramp = Math.max(1, scheme.rampMonths());
        return since + 1 >= ramp ? Fraction.ONE : Fraction.of(since + 1, ramp);
    }
}

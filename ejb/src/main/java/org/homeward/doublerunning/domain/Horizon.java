package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The months that a programme reckons with. Months are numbered from nought.
 *
 * @param first the first month
 * @param months how many
 */
public record Horizon(YearMonth first, int months) {

    private static final int APRIL = 4;

    /** The programme's first day. */
    public LocalDate begins() {
        return first.atDay(1);
    }

    /** The first day after the last month. */
    public LocalDate ends() {
        return first.plusMonths(months).atDay(1);
    }

    public YearMonth month(int number) {
        return first.plusMonths(number);
    }

    /** Every month in order. */
    public List<YearMonth> all() {
        return IntStream.range(0, months).mapToObj(this::month).toList();
    }

    /** The number of a month; below nought or beyond the last where it is not one of these. */
    public int number(YearMonth month) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(first, month));
    }

    public boolean holds(YearMonth month) {
        int number = number(month);
        return number >= 0 && number < months;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(begins()) && day.isBefore(ends());
    }

    /** How many 1 Aprils lie after the first month, up to and including this one: so often have prices risen. */
    public int aprils(int number) {
        YearMonth month = month(number);
        return financialYear(month) - financialYear(first);
    }

    private static int financialYear(YearMonth month) {
        return month.getMonthValue() >= APRIL ? month.getYear() : month.getYear() - 1;
    }

    /**
     * A month's part of a yearly sum: share k of twelve, April being 1, is floor(k x Y / 12) less floor((k-1) x Y / 12), so
     * that any April to March adds up to the year exactly.
     */
    public static long twelfth(long perYearPence, YearMonth month) {
        int share = Math.floorMod(month.getMonthValue() - APRIL, 12) + 1;
        return Math.multiplyExact(perYearPence, share) / 12 - Math.multiplyExact(perYearPence, share - 1) / 12;
    }
}

package org.homeward.shared.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StandstillTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final WorkingDays CHRISTMAS =
            new WorkingDays(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28))::contains);

    @Test
    void underTheActTheDayOfPublicationIsTheFirstOfEight() {
        LocalDate monday = LocalDate.of(2026, 12, 7);
        assertEquals(
                new Standstill(monday, LocalDate.of(2026, 12, 16), Instant.parse("2026-12-17T00:00:00Z")),
                Standstill.underTheAct(monday, 8, CHRISTMAS));
    }

    @Test
    void underProviderSelectionItStartsTheDayAfterAndThatDayIsNotCounted() {
        assertEquals(
                new Standstill(
                        LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 18), Instant.parse("2026-12-19T00:00:00Z")),
                Standstill.underProviderSelection(LocalDate.of(2026, 12, 7), 8, CHRISTMAS));
    }

    @Test
    void aPublicationOnASaturdayIsTheFirstDayButNotCounted() {
        Standstill standstill = Standstill.underTheAct(LocalDate.of(2026, 12, 5), 8, CHRISTMAS);
        assertEquals(LocalDate.of(2026, 12, 5), standstill.firstDay());
        assertEquals(LocalDate.of(2026, 12, 16), standstill.lastDay());
    }

    @Test
    void inSummerMidnightInLondonIsAnHourEarlierElsewhere() {
        assertEquals(
                Instant.parse("2026-06-10T23:00:00Z"),
                Standstill.underTheAct(LocalDate.of(2026, 6, 1), 8, CHRISTMAS).endsAt());
    }

    @Test
    void whenTheClocksGoBackTheDayStillEndsAtMidnight() {
        // Monday 19 October; the clocks go back on Sunday 25 October
        assertEquals(
                Instant.parse("2026-10-29T00:00:00Z"),
                Standstill.underTheAct(LocalDate.of(2026, 10, 19), 8, CHRISTMAS).endsAt());
    }

    @Property
    void theLastDayIsAWorkingDayAndExactlySoManyAreCounted(
            @ForAll @IntRange(min = 0, max = 3000) int day,
            @ForAll @IntRange(min = 1, max = 20) int count,
            @ForAll("holidays") Set<LocalDate> holidays) {
        WorkingDays calendar = new WorkingDays(holidays::contains);
        LocalDate published = START.plusDays(day);
        Standstill act = Standstill.underTheAct(published, count, calendar);
        assertTrue(calendar.isWorkingDay(act.lastDay()));
        assertEquals(count, working(calendar, published, act.lastDay()));
        Standstill regime = Standstill.underProviderSelection(published, count, calendar);
        assertTrue(calendar.isWorkingDay(regime.lastDay()));
        assertEquals(count, working(calendar, published.plusDays(2), regime.lastDay()));
        assertEquals(published.plusDays(1), regime.firstDay());
    }

    @Property
    void providerSelectionNeverEndsBeforeTheAct(
            @ForAll @IntRange(min = 0, max = 3000) int day, @ForAll("holidays") Set<LocalDate> holidays) {
        WorkingDays calendar = new WorkingDays(holidays::contains);
        LocalDate published = START.plusDays(day);
        assertFalse(Standstill.underProviderSelection(published, 8, calendar)
                .lastDay()
                .isBefore(Standstill.underTheAct(published, 8, calendar).lastDay()));
    }

    @Property
    void aLaterPublicationNeverEndsEarlier(
            @ForAll @IntRange(min = 0, max = 3000) int day, @ForAll("holidays") Set<LocalDate> holidays) {
        WorkingDays calendar = new WorkingDays(holidays::contains);
        LocalDate published = START.plusDays(day);
        assertFalse(Standstill.underTheAct(published.plusDays(1), 8, calendar)
                .lastDay()
                .isBefore(Standstill.underTheAct(published, 8, calendar).lastDay()));
    }

    @Test
    void countingBeginsWithOne() {
        assertThrows(IllegalArgumentException.class, () -> CHRISTMAS.nthBeginningWith(START, 0));
    }

    private static long working(WorkingDays calendar, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).count();
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return Arbitraries.integers()
                .between(0, 3100)
                .set()
                .ofMaxSize(60)
                .map(days -> days.stream().map(START::plusDays).collect(Collectors.toSet()));
    }
}

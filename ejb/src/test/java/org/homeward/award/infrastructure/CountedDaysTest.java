package org.homeward.award.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.homeward.award.domain.CountedDay;
import org.homeward.award.domain.CountedDay.Kind;
import org.homeward.shared.domain.Regime;
import org.homeward.shared.domain.Standstill;
import org.homeward.shared.infrastructure.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** What people are shown of a count against the count itself, for a notice on every day of five years. */
class CountedDaysTest {

    private static final int EIGHT = 8;

    private final WorkingCalendar calendar = new WorkingCalendar();

    private List<CountedDay> shown(Standstill standstill, Regime law) {
        return CountedDay.of(standstill, law, calendar::bankHoliday);
    }

    @Test
    void underTheActEightWorkingDaysAreCountedForANoticeOnAnyDayFrom2024To2028() {
        everyDay(published -> {
            Standstill standstill = Standstill.underTheAct(published, EIGHT, calendar.workingDays());
            List<CountedDay> days = shown(standstill, Regime.PA2023);
            assertEquals(published, days.get(0).day());
            requireEight(published, days);
        });
    }

    @Test
    void underProviderSelectionTheDayOfTheStartIsNotOneOfTheEight() {
        everyDay(published -> {
            Standstill standstill = Standstill.underProviderSelection(published, EIGHT, calendar.workingDays());
            List<CountedDay> days = shown(standstill, Regime.PSR);
            assertEquals(published.plusDays(1), days.get(0).day());
            assertEquals(Kind.START, days.get(0).kind());
            requireEight(published, days);
        });
    }

    private static void everyDay(Consumer<LocalDate> check) {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).forEach(check);
    }

    private void requireEight(LocalDate published, List<CountedDay> days) {
        CountedDay last = days.get(days.size() - 1);
        assertEquals(EIGHT, last.number().orElse(0), "published on " + published);
        assertEquals(Kind.WORKING, last.kind());
        for (CountedDay day : days) {
            boolean weekend =
                    day.day().getDayOfWeek() == DayOfWeek.SATURDAY || day.day().getDayOfWeek() == DayOfWeek.SUNDAY;
            assertTrue(
                    day.number().isEmpty() || (!weekend && !calendar.isBankHoliday(day.day())), "counted " + day.day());
        }
    }

    @Test
    void overChristmasTheHolidaysAreNamed() {
        Standstill standstill = Standstill.underTheAct(LocalDate.of(2026, 12, 21), EIGHT, calendar.workingDays());
        List<CountedDay> days = shown(standstill, Regime.PA2023);
        assertEquals(LocalDate.of(2027, 1, 4), standstill.lastDay());
        List<CountedDay> holidays =
                days.stream().filter(day -> day.kind() == Kind.HOLIDAY).toList();
        assertEquals(
                List.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1)),
                holidays.stream().map(CountedDay::day).toList());
        assertTrue(holidays.stream().noneMatch(day -> day.holiday().isEmpty()), "every holiday has its name");
    }

    @Test
    void theExampleOfTheRulesHolds() {
        LocalDate monday = LocalDate.of(2026, 12, 7);
        assertEquals(
                LocalDate.of(2026, 12, 16),
                Standstill.underTheAct(monday, EIGHT, calendar.workingDays()).lastDay());
        assertEquals(
                LocalDate.of(2026, 12, 18),
                Standstill.underProviderSelection(monday, EIGHT, calendar.workingDays())
                        .lastDay());
    }
}

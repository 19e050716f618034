package org.homeward.shared.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Counts working days: Saturdays, Sundays and the holidays that the calendar names are left out. */
public final class WorkingDays {

    private final Predicate<LocalDate> isHoliday;

    public WorkingDays(Predicate<LocalDate> isHoliday) {
        this.isHoliday = isHoliday;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isHoliday.test(day);
    }

    /** The nth working day, counting from {@code first} itself when it is one. */
    public LocalDate nthBeginningWith(LocalDate first, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("counting begins with one");
        }
        LocalDate day = first;
        int counted = isWorkingDay(day) ? 1 : 0;
        while (counted < n) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** The nth working day after a day that is itself not counted. */
    public LocalDate nthAfter(LocalDate day, int n) {
        return nthBeginningWith(day.plusDays(1), n);
    }
}

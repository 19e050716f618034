package org.homeward.shared.infrastructure;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.homeward.shared.domain.WorkingDays;

/** The working calendar of procurement: without Saturdays, Sundays and the bank holidays of England and Wales. */
@ApplicationScoped
public class WorkingCalendar {

    private final HolidayManager bankHolidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    public boolean isWorkingDay(LocalDate day) {
        return workingDays().isWorkingDay(day);
    }

    /** The calendar as the domain wants it. */
    public WorkingDays workingDays() {
        return new WorkingDays(this::isBankHoliday);
    }

    /** England and Wales share their bank holidays. */
    public boolean isBankHoliday(LocalDate day) {
        return bankHolidays.isHoliday(day, "eng");
    }

    /** Name of the bank holiday on a day, where it is one. */
    public Optional<String> bankHoliday(LocalDate day) {
        return bankHolidays.getHolidays(day, day, "eng").stream()
                .map(holiday -> holiday.getDescription(Locale.UK))
                .findFirst();
    }
}

package org.homeward.contract.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, months and states as the product says them in refusals, notices and things to do; never a code. */
public final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private InWords() {}

    /** {@code 3 March 2027}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code March 2027}. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** A state or step by its name, such as {@code in agreement}. */
    public static String of(Enum<?> named) {
        return named.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package org.homeward.catalogue.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Both forms in which the regulator's file writes a day: {@code 2025-01-02} and {@code 1/2/2025 12:00:00 AM}. */
final class RegulatorDate {

    private static final String TIME = "([ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?[AaPp][Mm])?Z?)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME);
    /** Month first, as in the United States: the regulator's export does so. */
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})" + TIME);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private RegulatorDate() {}

    /** The day, without its time of day. Empty when it is no day of the calendar, or none that makes sense here. */
    static Optional<LocalDate> read(String written) {
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher american = AMERICAN.matcher(written);
        return american.matches() ? day(american.group(3), american.group(1), american.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int wholeYear = Integer.parseInt(year);
        if (wholeYear < FIRST_YEAR || wholeYear > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(wholeYear, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

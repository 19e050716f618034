package org.homeward.shared.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every day of five years against the dates that the government publishes. */
class WorkingCalendarTest {

    private static final String OFFICIAL = "/org/homeward/shared/bank-holidays-england-and-wales-2024-2028.csv";

    private final WorkingCalendar calendar = new WorkingCalendar();

    @Test
    void bankHolidaysAreTheOfficialOnesFrom2024To2028() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(getClass().getResourceAsStream(OFFICIAL), StandardCharsets.UTF_8))) {
            SortedSet<LocalDate> official = dates(lines.lines().toList());
            assertEquals(40, official.size());
            assertEquals(official, ours(LocalDate.of(2024, 1, 1), LocalDate.of(2029, 1, 1)));
        }
    }

    @Test
    void aLongerListAgreesTooWhereSomebodyHasOne() throws IOException {
        String folder = System.getenv().getOrDefault("HOMEWARD_REFERENCE", "");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(Path.of(folder, "bank-holidays")),
                "HOMEWARD_REFERENCE names no folder with bank holidays, so only five years were compared");
        try (Stream<Path> files = Files.list(Path.of(folder, "bank-holidays"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                SortedSet<LocalDate> official = dates(Files.readAllLines(file));
                LocalDate first = LocalDate.of(official.first().getYear(), 1, 1);
                LocalDate end = LocalDate.of(official.last().getYear() + 1, 1, 1);
                assertEquals(official, ours(first, end), file.toString());
            }
        }
    }

    @Test
    void weekendsAreNoWorkingDaysAndOrdinaryDaysAre() {
        assertTrue(calendar.isWorkingDay(LocalDate.of(2026, 12, 24)));
        assertEquals(
                List.of(false, false, false, false, true),
                LocalDate.of(2026, 12, 25)
                        .datesUntil(LocalDate.of(2026, 12, 30))
                        .map(calendar::isWorkingDay)
                        .toList());
    }

    private SortedSet<LocalDate> ours(LocalDate first, LocalDate end) {
        SortedSet<LocalDate> days = new TreeSet<>();
        first.datesUntil(end).filter(calendar::isBankHoliday).forEach(days::add);
        return days;
    }

    private static SortedSet<LocalDate> dates(List<String> lines) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        lines.stream()
                .filter(line -> line.matches("\\d{4}-\\d{2}-\\d{2}.*"))
                .map(line -> LocalDate.parse(line.substring(0, 10)))
                .forEach(dates::add);
        return dates;
    }
}

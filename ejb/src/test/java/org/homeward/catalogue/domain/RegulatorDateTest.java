package org.homeward.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegulatorDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-02, 2025-01-02",
        "1/2/2025 12:00:00 AM, 2025-01-02",
        "12/31/2010 12:00:00 AM, 2010-12-31",
        "1/2/2025, 2025-01-02",
        "2025-01-02T00:00:00Z, 2025-01-02",
        "2024-02-29, 2024-02-29"
    })
    void bothFormsAreRead(String written, LocalDate day) {
        assertEquals(Optional.of(day), RegulatorDate.read(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/01/2025", "2025-13-01", "2023-02-29", "yesterday", "", "20250102", "1/2/25", "0001-01-01"})
    void whatIsNoDayOfOurTimeIsNotGuessed(String written) {
        assertEquals(Optional.empty(), RegulatorDate.read(written));
    }

    @Property
    void aDayReadsTheSameInBothForms(@ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate day) {
        String american = day.getMonthValue() + "/" + day.getDayOfMonth() + "/" + day.getYear() + " 12:00:00 AM";
        assertEquals(Optional.of(day), RegulatorDate.read(american));
        assertEquals(Optional.of(day), RegulatorDate.read(day.toString()));
    }
}

package org.homeward.doublerunning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {

    private final Profile twoWards = new Reckoning(Examples.twoWards()).profile();

    @ParameterizedTest
    @CsvSource({
        "2026-04, 210100.00, 210100.00, 0.00, 0.00, 0.00",
        "2026-06, 210100.00, 210100.00, 0.00, 12600.00, 0.00",
        "2026-07, 210770.00, 162400.00, 48370.00, 27900.00, 41960.00",
        "2026-08, 210770.00, 159200.00, 51570.00, 45900.00, 38760.00",
        "2026-09, 210100.00, 141000.00, 69100.00, 45000.00, 80971.43",
        "2026-11, 210100.00, 100000.00, 110100.00, 63000.00, 100000.00",
        "2027-01, 210770.00, 0.00, 210770.00, 65100.00, 0.00",
        "2028-03, 210770.00, 0.00, 210770.00, 65100.00, 0.00"
    })
    void twoWardsCostWhatIsWorkedOutByHand(
            YearMonth month,
            BigDecimal baseline,
            BigDecimal inpatient,
            BigDecimal released,
            BigDecimal community,
            BigDecimal notYetReleased) {
        ProfileMonth found = month(twoWards, month);
        assertEquals(
                pence(baseline, inpatient, released, community, notYetReleased),
                List.of(
                        found.baselinePence(),
                        found.inpatientPence(),
                        found.releasedPence(),
                        found.communityPence(),
                        found.strandedPence()));
    }

    @Test
    void twoWardsBreakEvenWithTheFirstClosure() {
        assertEquals(12_600_00, twoWards.peakPence());
        assertEquals(Optional.of(YearMonth.of(2026, 7)), twoWards.breakEvenMonth());
        assertEquals(Optional.of(YearMonth.of(2026, 7)), twoWards.paybackMonth());
        assertEquals(2_241_922_02, twoWards.npvPence());
        assertEquals(-7_400_00, month(twoWards, YearMonth.of(2026, 6)).gapPence());
    }

    @Test
    void harbourCostsWhatWasReckonedElsewhereInEveryMonth() throws IOException {
        List<String> lines = harbourMonths();
        Profile profile = new Reckoning(Examples.harbour()).profile();
        assertEquals(lines, profile.months().stream().map(ReckoningTest::line).toList());
        assertEquals(324_696_37, profile.peakPence());
        assertEquals(Optional.of(YearMonth.of(2027, 12)), profile.breakEvenMonth());
        assertEquals(Optional.of(YearMonth.of(2028, 4)), profile.paybackMonth());
        assertEquals(4_097_116_28, profile.npvPence());
    }

    private static List<String> harbourMonths() throws IOException {
        try (InputStream file =
                ReckoningTest.class.getResourceAsStream("/org/homeward/doublerunning/harbour-months.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("2"))
                    .toList();
        }
    }

    private static String line(ProfileMonth month) {
        return month.month()
                + LongStream.of(
                                month.baselinePence(),
                                month.inpatientPence(),
                                month.releasedPence(),
                                month.strandedPence(),
                                month.communityPence(),
                                month.oneOffPence(),
                                month.capitalPence(),
                                month.transferredPence(),
                                month.doubleRunningPence(),
                                month.freedPence(),
                                month.fundingPence(),
                                month.gapPence(),
                                month.cumulativeGapPence(),
                                month.unfundedPence())
                        .mapToObj(pence -> ";" + BigDecimal.valueOf(pence, 2).toPlainString())
                        .reduce("", String::concat);
    }

    private static ProfileMonth month(Profile profile, YearMonth month) {
        return profile.months().stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> pence(BigDecimal... pounds) {
        return Arrays.stream(pounds)
                .map(sum -> sum.movePointRight(2).longValueExact())
                .toList();
    }
}

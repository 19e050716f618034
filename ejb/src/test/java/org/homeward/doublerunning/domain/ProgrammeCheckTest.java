package org.homeward.doublerunning.domain;

import static org.homeward.doublerunning.domain.Destination.OTHER_HOSPITAL;
import static org.homeward.doublerunning.domain.Destination.OWN_HOME;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.shared.domain.Invalid;
import org.junit.jupiter.api.Test;

class ProgrammeCheckTest {

    private static final Ward WARD =
            new Ward("A", "S", 3, 1200, List.of(), 100, List.of(Examples.others(1, "2026-09-01")), Optional.empty());

    private static Programme plan(List<Ward> wards, APerson... people) {
        return new Programme(
                "Plan",
                YearMonth.of(2026, 4),
                12,
                Uplift.NONE,
                Examples.DISCOUNT,
                List.of(new Site("S", "S", 1200, 0)),
                wards,
                Stream.of(people).map(APerson::person).toList(),
                List.of(),
                List.of());
    }

    private static APerson moving(String ref) {
        return APerson.on("A", ref, "ICB").moves("2026-05-01", OWN_HOME, 700);
    }

    private static List<String> faults(Programme programme) {
        return assertThrows(Invalid.class, () -> ProgrammeCheck.check(programme)).errors().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    private static List<String> warnings(Programme programme) {
        assertDoesNotThrow(() -> ProgrammeCheck.check(programme));
        return ProgrammeWarnings.of(programme).stream()
                .map(warning -> warning.field() + " " + warning.code())
                .toList();
    }

    @Test
    void bothExamplesAreTakenWithoutAWord() {
        assertEquals(List.of(), warnings(Examples.twoWards()));
        assertEquals(List.of(), warnings(Examples.harbour()));
    }

    @Test
    void aProgrammeOfNothingIsTaken() {
        assertEquals(List.of(), warnings(plan(List.of())));
        assertEquals(List.of(), warnings(plan(List.of(WARD))));
    }

    @Test
    void everyFaultIsNamedByItsPathAtOnce() {
        Programme programme = plan(
                List.of(
                        WARD,
                        new Ward(
                                "B",
                                "T",
                                1,
                                -1,
                                List.of(Examples.step(2, "50"), Examples.step(1, "40")),
                                100,
                                List.of(),
                                Optional.empty())),
                moving("1"),
                moving("2"),
                moving("2"),
                APerson.on("C", "3", "ICB")
                        .moves("2026-04-01", OTHER_HOSPITAL, 700)
                        .transition(2),
                moving("4").paidBy("ICB", "50", "COUNCIL", "49.99"));
        assertEquals(
                List.of(
                        "wards[0].beds programme-beds",
                        "wards[1].site programme-site-unknown",
                        "wards[1].stepPerYearPence at-least",
                        "wards[1].steps programme-steps-fall",
                        "people[2].ref programme-ref-twice",
                        "people[3].ward programme-ward-unknown",
                        "people[3].moveDate programme-move-early",
                        "people[3].transitionDays programme-transition-hospital",
                        "people[4].payerShares programme-shares"),
                faults(programme));
    }

    @Test
    void peopleOfOthersTakeABedWhileTheyAreThere() {
        assertEquals(List.of(), warnings(plan(List.of(WARD), moving("1"), moving("2"))));
        assertEquals(
                List.of("wards[0].beds programme-beds"),
                faults(plan(List.of(WARD), moving("1"), moving("2"), moving("3"))));
    }

    @Test
    void percentagesHaveAtMostTwoDecimals() {
        Programme programme = plan(List.of(WARD));
        Programme thirds = new Programme(
                programme.name(),
                programme.firstMonth(),
                241,
                new Uplift(new BigDecimal("2.505"), new BigDecimal("2.500"), new BigDecimal("-100")),
                programme.discountRatePercent(),
                programme.sites(),
                programme.wards(),
                programme.people(),
                List.of(),
                List.of());
        assertEquals(
                List.of(
                        "horizonMonths at-most",
                        "uplift.inpatientPercent programme-percent-decimals",
                        "uplift.fundingPercent at-least"),
                faults(thirds));
    }

    @Test
    void sumsThatNobodyCanAddUpAreRefused() {
        Programme programme = plan(List.of(WARD), moving("1"));
        Programme endless = new Programme(
                programme.name(),
                programme.firstMonth(),
                240,
                Examples.uplift("1000", "0", "0"),
                programme.discountRatePercent(),
                List.of(new Site("S", "S", FieldCheck.MOST_PENCE, 0)),
                programme.wards(),
                programme.people(),
                List.of(),
                List.of());
        assertEquals(List.of(" programme-sums-too-large"), faults(endless));
    }

    @Test
    void whatIsStrangeOrNotCountedIsTakenAndSaid() {
        Programme programme = plan(
                List.of(WARD),
                APerson.on("A", "1", "ICB").costs(5, "2026-06-01").until("2026-07-01"),
                APerson.on("A", "2", "ICB")
                        .moves("2026-04-05", OWN_HOME, 700)
                        .transition(7)
                        .homeReady("2026-04-06")
                        .costs(5, "2026-03-01")
                        .costs(5, "2027-04-01")
                        .until("2026-03-01")
                        .once("2027-04", 1, false));
        assertEquals(
                List.of(
                        "people[0].supportChanges[0].from programme-change-without-move",
                        "people[0].supportEnds programme-end-without-move",
                        "people[1].transitionDays programme-transition-lost",
                        "people[1].homeReadyDate programme-home-late",
                        "people[1].supportChanges[0].from programme-change-before-support",
                        "people[1].supportChanges[1].from programme-change-outside",
                        "people[1].supportEnds programme-end-before-support",
                        "people[1].oneOffs[0].month programme-one-off-outside"),
                warnings(programme));
        assertEquals(
                List.of("people[0].moveDate programme-move-outside"),
                warnings(plan(List.of(WARD), APerson.on("A", "1", "ICB").moves("2027-04-01", OWN_HOME, 1))));
    }
}

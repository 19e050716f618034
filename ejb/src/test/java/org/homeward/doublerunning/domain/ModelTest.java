package org.homeward.doublerunning.domain;

import static org.homeward.doublerunning.domain.Destination.OTHER_HOSPITAL;
import static org.homeward.doublerunning.domain.Destination.OWN_HOME;
import static org.homeward.doublerunning.domain.Destination.RESIDENTIAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The model's rules one by one, with figures small enough to check in the head. */
class ModelTest {

    /** A plan that begins in April 2026 and lasts a year: one site, one ward of 8 beds, everything at nought. */
    private static Programme plan(Ward ward, APerson... people) {
        return plan(List.of(new Site("S", "S", 0, 0)), List.of(ward), 12, people);
    }

    private static Programme plan(List<Site> sites, List<Ward> wards, int months, APerson... people) {
        return new Programme(
                "Plan",
                YearMonth.of(2026, 4),
                months,
                Uplift.NONE,
                Examples.DISCOUNT,
                sites,
                wards,
                Stream.of(people).map(APerson::person).toList(),
                List.of(),
                List.of());
    }

    private static Ward ward(long stepPerYear, long variable) {
        return new Ward("A", "S", 8, stepPerYear, List.of(), variable, List.of(), Optional.empty());
    }

    private static List<Long> figure(Programme programme, ToLongFunction<ProfileMonth> figure) {
        return new Reckoning(programme)
                .profile().months().stream().mapToLong(figure).boxed().toList();
    }

    @Test
    void theTwentyNinthOfFebruaryIsADayLikeAnyOther() {
        Programme leap = new Programme(
                "Leap",
                YearMonth.of(2028, 2),
                2,
                Uplift.NONE,
                Examples.DISCOUNT,
                List.of(new Site("S", "S", 0, 0)),
                List.of(ward(0, 100)),
                List.of(APerson.on("A", "1", "ICB")
                        .moves("2028-02-29", OWN_HOME, 700)
                        .person()),
                List.of(),
                List.of());
        assertEquals(List.of(2_900L, 3_100L), figure(leap, ProfileMonth::baselinePence));
        assertEquals(List.of(2_800L, 0L), figure(leap, ProfileMonth::inpatientPence));
        assertEquals(List.of(100L, 3_100L), figure(leap, ProfileMonth::communityPence));
    }

    @Test
    void pricesRiseOnEachFirstOfAprilAfterTheFirstMonth() {
        Horizon fromApril = new Horizon(YearMonth.of(2026, 4), 30);
        assertEquals(
                List.of(0, 0, 1, 1, 2),
                Stream.of(0, 11, 12, 23, 24).map(fromApril::aprils).toList());
        Horizon fromMarch = new Horizon(YearMonth.of(2026, 3), 30);
        assertEquals(
                List.of(0, 1, 1, 2),
                Stream.of(0, 1, 12, 13).map(fromMarch::aprils).toList());
    }

    @Test
    void aRiseIsRoundedOnceAndHalfUp() {
        Programme programme =
                plan(List.of(new Site("S", "S", 12 * 50, 0)), List.of(ward(0, 0)), 13, APerson.on("A", "1", "ICB"));
        Programme rises = new Programme(
                programme.name(),
                programme.firstMonth(),
                programme.horizonMonths(),
                Examples.uplift("1", "0", "0"),
                programme.discountRatePercent(),
                programme.sites(),
                programme.wards(),
                programme.people(),
                List.of(),
                List.of());
        // 50 pence and one percent are 50.5
        assertEquals(51L, figure(rises, ProfileMonth::inpatientPence).get(12));
    }

    @Test
    void aWardClosesOnTheDayAfterTheLastNightAndStepsLookAtTheFirstOfTheMonth() {
        Programme programme = plan(ward(12_000, 0), APerson.on("A", "1", "ICB").moves("2026-06-02", OWN_HOME, 0));
        assertEquals(
                List.of(1_000L, 1_000L, 1_000L, 0L),
                figure(programme, ProfileMonth::inpatientPence).subList(0, 4));
        Programme onTheFirst = plan(ward(12_000, 0), APerson.on("A", "1", "ICB").moves("2026-06-01", OWN_HOME, 0));
        assertEquals(
                List.of(1_000L, 1_000L, 0L),
                figure(onTheFirst, ProfileMonth::inpatientPence).subList(0, 3));
    }

    @Test
    void othersKeepAWardOpenAndLeaveInTheBaselineToo() {
        Ward shared = new Ward(
                "A", "S", 8, 12_000, List.of(), 100, List.of(Examples.others(2, "2026-07-01")), Optional.empty());
        Programme programme = plan(shared, APerson.on("A", "1", "ICB").moves("2026-05-01", OWN_HOME, 0));
        assertEquals(
                List.of(4_000L, 1_000L, 1_000L, 0L),
                figure(programme, ProfileMonth::inpatientPence).subList(0, 4));
        Ward othersOnly = new Ward(
                "A", "S", 8, 12_000, List.of(), 100, List.of(Examples.others(2, "2026-06-02")), Optional.empty());
        assertEquals(
                List.of(1_000L, 1_000L, 1_000L, 0L),
                figure(plan(othersOnly), ProfileMonth::baselinePence).subList(0, 4));
    }

    @Test
    void whatIsHeldIsNotReleasedEvenByAClosure() {
        Ward held = new Ward("A", "S", 8, 12_000, List.of(), 0, List.of(), Optional.of(LocalDate.of(2026, 7, 1)));
        Programme programme = plan(held, APerson.on("A", "1", "ICB").moves("2026-05-01", OWN_HOME, 0));
        assertEquals(
                List.of(1_000L, 1_000L, 1_000L, 0L),
                figure(programme, ProfileMonth::inpatientPence).subList(0, 4));
    }

    @Test
    void theLargestStepThatFitsCounts() {
        Ward ward = new Ward(
                "A",
                "S",
                8,
                12_000,
                List.of(Examples.step(1, "62.5"), Examples.step(3, "25")),
                0,
                List.of(),
                Optional.empty());
        Programme programme = plan(
                ward,
                APerson.on("A", "1", "ICB").moves("2026-05-01", OWN_HOME, 0),
                APerson.on("A", "2", "ICB").moves("2026-06-01", OWN_HOME, 0),
                APerson.on("A", "3", "ICB").moves("2026-07-01", OWN_HOME, 0),
                APerson.on("A", "4", "ICB"));
        assertEquals(
                List.of(1_000L, 750L, 750L, 375L),
                figure(programme, ProfileMonth::inpatientPence).subList(0, 4));
    }

    @Test
    void aSiteCostsUntilItsLagIsOver() {
        Programme programme = plan(
                List.of(new Site("S", "S", 12_000, 2)),
                List.of(ward(0, 0)),
                6,
                APerson.on("A", "1", "ICB").moves("2026-05-15", OWN_HOME, 0));
        // closed on 15 May: until 15 July, so the month that begins on 1 July is still paid
        assertEquals(List.of(1_000L, 1_000L, 1_000L, 1_000L, 0L, 0L), figure(programme, ProfileMonth::inpatientPence));
    }

    @Test
    void whatStartsEmptyIsClosedFromTheFirstDay() {
        Programme programme = plan(
                List.of(new Site("S", "S", 12_000, 2), new Site("T", "T", 24_000, 0)), List.of(ward(60_000, 0)), 4);
        assertEquals(List.of(1_000L, 1_000L, 0L, 0L), figure(programme, ProfileMonth::baselinePence));
    }

    @Test
    void supportIsRoundedOncePerPersonAndMonth() {
        Programme programme = plan(
                ward(0, 0),
                APerson.on("A", "1", "ICB").moves("2026-04-30", OWN_HOME, 10),
                APerson.on("A", "2", "ICB").moves("2026-04-30", OWN_HOME, 10));
        // a day is 10/7 of a penny, rounded to 1 for each of them; 31 days are 44.29
        assertEquals(
                List.of(2L, 88L),
                figure(programme, ProfileMonth::communityPence).subList(0, 2));
    }

    @Test
    void transitionChangesAndTheEndAreCountedByTheDay() {
        Programme programme = plan(
                ward(0, 0),
                APerson.on("A", "1", "ICB")
                        .moves("2026-05-03", OWN_HOME, 700)
                        .transition(5)
                        .costs(1_400, "2026-05-11")
                        .until("2026-05-21"));
        // 28, 29, 30 April; ten days of May at 100, ten at 200
        assertEquals(
                List.of(300L, 3_000L, 0L),
                figure(programme, ProfileMonth::communityPence).subList(0, 3));
    }

    @Test
    void daysOfTransitionBeforeTheProgrammeAreLost() {
        Programme programme = plan(
                ward(0, 0),
                APerson.on("A", "1", "ICB").moves("2026-04-03", OWN_HOME, 700).transition(14));
        assertEquals(3_000L, figure(programme, ProfileMonth::communityPence).get(0));
    }

    @Test
    void aChangeOrAnEndBeforeSupportBeginsIsNotCounted() {
        Programme programme = plan(
                ward(0, 0),
                APerson.on("A", "1", "ICB")
                        .moves("2026-05-01", OWN_HOME, 700)
                        .costs(9_999, "2026-04-30")
                        .until("2026-04-30"));
        assertEquals(
                List.of(0L, 3_100L),
                figure(programme, ProfileMonth::communityPence).subList(0, 2));
    }

    @Test
    void aTransferIsNeverSupportAtHome() {
        Programme programme = plan(ward(0, 100), APerson.on("A", "1", "ICB").moves("2026-05-01", OTHER_HOSPITAL, 700));
        assertEquals(0L, figure(programme, ProfileMonth::communityPence).get(1));
        assertEquals(3_100L, figure(programme, ProfileMonth::transferredPence).get(1));
    }

    @Test
    void aSchemeGrowsInEqualSteps() {
        Scheme scheme = new Scheme("C", 12_000, YearMonth.of(2026, 5), 4, APerson.shares("ICB", "100"));
        List<Fraction> costs = IntStream.rangeClosed(4, 9)
                .mapToObj(month -> SupportCost.of(scheme, YearMonth.of(2026, month)))
                .toList();
        assertEquals(Stream.of(0, 250, 500, 750, 1000, 1000).map(Fraction::of).toList(), costs);
        Scheme atOnce = new Scheme("C", 12_000, YearMonth.of(2026, 5), 0, APerson.shares("ICB", "100"));
        assertEquals(Fraction.of(1000), SupportCost.of(atOnce, YearMonth.of(2026, 5)));
    }

    @Test
    void stepAndFixedCostAreSplitByHeadsWithTheOddPennyByName() {
        Programme programme = plan(
                List.of(new Site("S", "S", 12, 0), new Site("T", "T", 120, 0)),
                List.of(
                        ward(120, 0),
                        new Ward("B", "T", 1, 24, List.of(), 0, List.of(Examples.others(1, null)), Optional.empty())),
                1,
                APerson.on("A", "1", "ICB"),
                APerson.on("A", "2", "COUNCIL"),
                APerson.on("A", "3", "NHSE"));
        SumsByPayer sums = new SumsByPayer(programme);
        // 10 pence of step cost: 3 each and the odd one by name; one penny of fixed cost likewise; T has nobody of ours
        assertEquals(List.of("COUNCIL 5", "ICB 3", "NHSE 3", "other 12"), sums.before());
    }

    /** What payers pay in the first month if nobody moved. */
    private record SumsByPayer(Programme programme) {

        List<String> before() {
            List<String> lines = new ArrayList<>();
            new PayerReckoning(new Reckoning(programme))
                    .inpatientBefore(0)
                    .forEach((payer, pence) -> lines.add(payer + " " + pence));
            return lines;
        }
    }

    @Test
    void aMoveThatSparesItsDeciderAndBurdensAllIsFlagged() {
        APerson shunted = APerson.on("A", "1", "NHSE")
                .decidedBy("NHSE")
                .moves("2026-05-01", RESIDENTIAL, 7 * 300)
                .paidBy("COUNCIL", "100");
        APerson cheaper = APerson.on("A", "2", "NHSE")
                .decidedBy("NHSE")
                .moves("2026-05-01", OWN_HOME, 7 * 90)
                .paidBy("COUNCIL", "100");
        APerson dearerForTheDecider = APerson.on("A", "3", "NHSE")
                .decidedBy("COUNCIL")
                .moves("2026-05-01", OWN_HOME, 7 * 300)
                .paidBy("COUNCIL", "100");
        APerson nobodyDecides = APerson.on("A", "4", "NHSE")
                .moves("2026-05-01", OWN_HOME, 7 * 300)
                .paidBy("COUNCIL", "100");
        APerson stays = APerson.on("A", "5", "NHSE").decidedBy("NHSE");
        Programme programme = plan(ward(0, 100), shunted, cheaper, dearerForTheDecider, nobodyDecides, stays);
        assertEquals(
                List.of(new CostFlag("1", CostFlag.Kind.COST_SHUNTING)),
                new CostShunting(new Reckoning(programme)).flags());
        assertEquals(
                true,
                MovedCost.of(new PayerReckoning(new Reckoning(programme)).costs())
                        .moved());
    }

    @Test
    void withoutPeopleNothingIsPromisedAndNothingBreaksEven() {
        Profile profile = new Reckoning(plan(ward(12_000, 0))).profile();
        assertEquals(0, profile.months().get(3).strandedPence());
        assertEquals(Optional.empty(), profile.breakEvenMonth());
        assertEquals(Optional.empty(), profile.paybackMonth());
        assertEquals(0, profile.peakPence());
    }
}

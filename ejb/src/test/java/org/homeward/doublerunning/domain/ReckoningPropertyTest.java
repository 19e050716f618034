package org.homeward.doublerunning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ReckoningPropertyTest {

    @Property
    void twelveTwelfthsMakeTheYearExactly(
            @ForAll @LongRange(min = 0, max = FieldCheck.MOST_PENCE) long yearly,
            @ForAll @IntRange(min = 1990, max = 2150) int year) {
        long sum = new Horizon(YearMonth.of(year, 4), 12)
                .all().stream()
                        .mapToLong(month -> Horizon.twelfth(yearly, month))
                        .sum();
        assertEquals(yearly, sum);
    }

    @Property(tries = 400)
    void theReckoningAgreesWithALoopOverEveryDay(@ForAll long seed) {
        Programme programme = RandomProgramme.of(seed);
        List<List<Long>> found = new Reckoning(programme)
                .profile().months().stream()
                        .map(month -> List.of(
                                month.baselinePence(),
                                month.inpatientPence(),
                                month.releasedPence(),
                                month.strandedPence(),
                                month.communityPence(),
                                month.oneOffPence(),
                                month.capitalPence(),
                                month.transferredPence(),
                                month.fundingPence()))
                        .toList();
        assertEquals(new PlainLoop(programme).months(), found);
    }

    @Property(tries = 300)
    void everyProgrammeIsTakenAndItsPayersMakeTheWhole(@ForAll long seed) {
        Programme programme = RandomProgramme.of(seed);
        ProgrammeCheck.check(programme);
        Reckoning reckoning = new Reckoning(programme);
        Profile profile = reckoning.profile();
        List<PayerCost> costs = new PayerReckoning(reckoning).costs();
        for (int t = 0; t < programme.horizonMonths(); t++) {
            ProfileMonth month = profile.months().get(t);
            assertEquals(month.baselinePence(), sum(costs, t, PayerMonth::inpatientBeforePence));
            assertEquals(month.inpatientPence(), sum(costs, t, PayerMonth::inpatientAfterPence));
            assertEquals(month.communityPence() + month.transferredPence(), sum(costs, t, PayerMonth::communityPence));
        }
    }

    private static long sum(List<PayerCost> costs, int t, ToLongFunction<PayerMonth> figure) {
        return costs.stream()
                .map(cost -> cost.months().get(t))
                .mapToLong(figure)
                .sum();
    }

    @Property(tries = 300)
    void whatIsCarriedFromMonthToMonthFollowsFromTheMonths(@ForAll long seed) {
        long toDate = 0;
        long funded = 0;
        long gap = 0;
        for (ProfileMonth month :
                new Reckoning(RandomProgramme.of(seed)).profile().months()) {
            assertEquals(month.newPence() - month.releasedPence(), month.doubleRunningPence() - month.freedPence());
            assertTrue(Math.min(month.doubleRunningPence(), month.freedPence()) == 0);
            toDate += month.doubleRunningPence();
            funded += month.fundingPence();
            gap = Math.max(0, gap + month.gapPence());
            assertEquals(gap, month.cumulativeGapPence());
            assertEquals(Math.max(0, toDate - funded), month.unfundedPence());
        }
    }

    @Property(tries = 200)
    void theSignOfEachMoveIsWhatTheWholeProgrammeWithoutItShows(@ForAll long seed) {
        Programme programme = withoutSchemes(RandomProgramme.of(seed));
        long with = cost(programme);
        for (CostShunting.Effect effect : new CostShunting(new Reckoning(programme)).effects()) {
            Programme without = programme.withPerson(effect.person(), Stay::inHospital);
            // here nothing is rounded after prices rise, there each month is: three figures, half a penny each, twice
            long difference =
                    effect.allPayers().minus(Fraction.of(with - cost(without))).halfUp();
            assertTrue(
                    Math.abs(difference) <= 3L * programme.horizonMonths(), () -> effect + " differs by " + difference);
        }
    }

    /** What one who stays costs: no support, and nothing that is paid once. */
    private static final class Stay {

        static Person inHospital(Person person) {
            return new Person(
                    person.ref(),
                    person.ward(),
                    person.hospitalPayer(),
                    person.decisionMaker(),
                    Optional.empty(),
                    person.destination(),
                    person.supportPerWeekPence(),
                    List.of(),
                    Optional.empty(),
                    person.transitionDays(),
                    person.payerShares(),
                    List.of(),
                    person.homeReadyDate(),
                    person.inHospitalSince());
        }
    }

    private static Programme withoutSchemes(Programme programme) {
        return new Programme(
                programme.name(),
                programme.firstMonth(),
                programme.horizonMonths(),
                programme.uplift(),
                programme.discountRatePercent(),
                programme.sites(),
                programme.wards(),
                programme.people(),
                List.of(),
                List.of());
    }

    private static long cost(Programme programme) {
        return new Reckoning(programme)
                .profile().months().stream()
                        .mapToLong(month -> month.inpatientPence() + month.newPence())
                        .sum();
    }
}

package org.homeward.contract.domain;

import static org.homeward.contract.domain.Ladders.CALENDAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.homeward.shared.domain.Refusal;

/** Whatever happens in whatever order: never is more withheld than the cap, and no time that runs is lost. */
class CasePropertyTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 1);
    private static final int CASES = 7;

    /** Something that somebody tries in a case; the case may refuse it. */
    record Attempt(int file, CaseStep step, int daysLater, int milestone, int percent, boolean favour) {

        CaseEvent event(LocalDate on) {
            CaseEvent event =
                    CaseEvent.of(step, on, "In words.").about(milestone).forTheProvider(favour);
            event = step == CaseStep.NOTE_DEFAULT ? event.until(on.plusDays(10)) : event;
            event = percent == 0 ? event : event.taking(BigDecimal.valueOf(percent, 2));
            boolean plans = step == CaseStep.AGREE_PLAN || step == CaseStep.PROPOSE_PLAN;
            return plans
                    ? event.with(List.of(
                            new Milestone(1, "First step", "Dele", on.plusDays(3)),
                            new Milestone(2, "Second step", "Dele", on.plusDays(12)),
                            new Milestone(3, "Third step", "Dele", on.plusDays(40))))
                    : event;
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Attempt> one = Combinators.combine(
                        Arbitraries.integers().between(0, CASES - 1),
                        Arbitraries.of(CaseStep.values()),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(0, 0, 50, 137, 200, 300),
                        Arbitraries.of(true, false, false))
                .as(Attempt::new);
        return one.list().ofMinSize(20).ofMaxSize(300);
    }

    /** A course that gets far: every case reaches a plan, and misses its steps. */
    private static List<CaseFile> openedCases(Ladder ladder, boolean far) {
        List<CaseFile> files = new ArrayList<>();
        for (int number = 1; number <= CASES; number++) {
            CaseFile file = Ladders.opened(number, ladder, BEGIN);
            if (far && ladder.kind() == LadderKind.HEALTH) {
                file = Ladders.then(file, CaseStep.NOTIFY, BEGIN);
                file = Ladders.then(file, CaseStep.HOLD_MEETING, BEGIN);
                file = Ladders.then(file, new Attempt(0, CaseStep.AGREE_PLAN, 0, 1, 0, false).event(BEGIN));
            }
            files.add(file);
        }
        return files;
    }

    @Property(tries = 150)
    void healthNeverTakesMoreThanTheCapAndLosesNoTime(
            @ForAll("attempts") List<Attempt> attempts, @ForAll boolean far, @ForAll long seed) {
        run(Ladders.HEALTH, attempts, far, seed);
    }

    @Property(tries = 40)
    void councilLosesNoTimeEither(@ForAll("attempts") List<Attempt> attempts, @ForAll long seed) {
        run(Ladders.COUNCIL, attempts, false, seed);
    }

    private static void run(Ladder ladder, List<Attempt> attempts, boolean far, long seed) {
        List<CaseFile> files = openedCases(ladder, far);
        LocalDate today = BEGIN;
        for (Attempt attempt : attempts) {
            today = today.plusDays(attempt.daysLater());
            CaseFile before = files.get(attempt.file());
            List<CaseClock> clocks = before.clocks(today);
            try {
                files.set(attempt.file(), before.take(attempt.event(today), today));
            } catch (Refusal refused) {
                assertTrue(!refused.code().isEmpty());
            }
            noTimeIsLost(clocks, files.get(attempt.file()), today);
        }
        monthsStayBelowTheCap(ladder, files, today, seed);
    }

    /** Every time that ran before is there afterwards, with the same beginning and end; a live case has one or waits. */
    private static void noTimeIsLost(List<CaseClock> before, CaseFile after, LocalDate today) {
        List<CaseClock> now = after.clocks(today);
        for (CaseClock clock : before) {
            assertTrue(
                    now.stream()
                            .anyMatch(same -> same.kind() == clock.kind()
                                    && same.milestone() == clock.milestone()
                                    && same.startedOn().equals(clock.startedOn())
                                    && same.dueOn().equals(clock.dueOn())
                                    && clock.stoppedOn()
                                            .map(day -> same.stoppedOn().equals(clock.stoppedOn()))
                                            .orElse(true)),
                    () -> clock + " is lost in " + now + " of " + after.events());
        }
        boolean beforeTheFirstRung = after.state() == CaseState.PROPOSED || after.state() == CaseState.SERIOUS_HARM;
        if (after.state().isFinal()) {
            assertTrue(now.stream().allMatch(clock -> clock.stoppedOn().isPresent()), () -> "runs on: " + now);
        } else if (!beforeTheFirstRung) {
            boolean allDone = !after.milestones().isEmpty()
                    && after.milestones().stream().allMatch(step -> step.metOn().isPresent());
            assertTrue(
                    allDone || now.stream().anyMatch(clock -> clock.stoppedOn().isEmpty()),
                    () -> "nothing runs in " + after.state());
        }
    }

    private static void monthsStayBelowTheCap(Ladder ladder, List<CaseFile> files, LocalDate today, long seed) {
        List<Measure> measures = new ArrayList<>(
                files.stream().flatMap(file -> file.measures(today).stream()).toList());
        List<Measure> shuffled = new ArrayList<>(measures);
        Collections.shuffle(shuffled, new Random(seed));
        Withholding withholding = new Withholding(ladder, measures, month -> pay(month, seed));
        Withholding other = new Withholding(ladder, shuffled, month -> pay(month, seed));
        long withheld = 0;
        long gone = 0;
        YearMonth last = YearMonth.from(today);
        for (YearMonth month = YearMonth.from(BEGIN); !month.isAfter(last); month = month.plusMonths(1)) {
            MonthSum sum = withholding.of(month);
            long value = sum.pay().valuePence();
            assertTrue(sum.withheldPence() * 100 <= value * 10, () -> "above the cap: " + sum);
            assertTrue(sum.parts().stream()
                    .allMatch(part -> part.withheldPence() >= 0 && part.withheldPence() * 100 <= value * 2));
            assertTrue(
                    sum.pay().payablePence() - sum.withheldPence() >= sum.pay().hoursPence(), "hours are paid in full");
            assertEquals(sum.withheldPence(), other.of(month).withheldPence(), "the order of reading does not matter");
            withheld += sum.withheldPence();
            gone += sum.repayments().stream()
                    .mapToLong(MonthSum.Repayment::pence)
                    .sum();
        }
        assertTrue(gone <= withheld, "no more comes back than was taken");
    }

    private static MonthPay pay(YearMonth month, long seed) {
        long core = Math.floorMod(seed * 31 + month.hashCode(), 10_000_000L);
        return new MonthPay(
                month,
                List.of(
                        new PayLine("P1", "Hours", "an hour", BigDecimal.TEN, 2_360, 23_600, true),
                        new PayLine("P2", "Core", "a month", BigDecimal.ONE, Math.max(1, core), core, false)),
                true);
    }

    /** What was taken of a month and given no back is the same whether one looks early or late. */
    @Property(tries = 60)
    void whatHappensLaterDoesNotChangeWhatWasWithheldBefore(@ForAll("attempts") List<Attempt> attempts) {
        List<CaseFile> files = openedCases(Ladders.HEALTH, true);
        LocalDate today = BEGIN;
        YearMonth looked = YearMonth.from(BEGIN);
        long then = -1;
        for (Attempt attempt : attempts) {
            LocalDate next = today.plusDays(attempt.daysLater());
            if (then < 0 && YearMonth.from(next).isAfter(YearMonth.from(BEGIN).plusMonths(2))) {
                looked = YearMonth.from(BEGIN).plusMonths(2);
                then = withheld(files, today, looked);
            }
            today = next;
            try {
                CaseFile changed = files.get(attempt.file()).take(attempt.event(today), today);
                files.set(attempt.file(), changed);
            } catch (Refusal refused) {
                assertTrue(!refused.code().isEmpty());
            }
        }
        if (then >= 0) {
            assertEquals(then, withheld(files, today, looked));
        }
    }

    private static long withheld(List<CaseFile> files, LocalDate today, YearMonth month) {
        List<Measure> measures =
                files.stream().flatMap(file -> file.measures(today).stream()).toList();
        return new Withholding(Ladders.HEALTH, measures, of -> pay(of, 77))
                .of(month)
                .withheldPence();
    }

    @Property(tries = 20)
    void theSameEventsGiveTheSameCase(@ForAll("attempts") List<Attempt> attempts) {
        CaseFile file = openedCases(Ladders.HEALTH, true).get(0);
        LocalDate today = BEGIN;
        for (Attempt attempt : attempts) {
            today = today.plusDays(attempt.daysLater());
            try {
                file = file.take(attempt.event(today), today);
            } catch (Refusal refused) {
                assertTrue(!refused.code().isEmpty());
            }
        }
        CaseFile again = CaseFile.of(1, Ladders.HEALTH, CALENDAR, file.events());
        assertEquals(file.state(), again.state());
        assertEquals(file.clocks(today), again.clocks(today));
        assertEquals(file.measures(today), again.measures(today));
    }
}

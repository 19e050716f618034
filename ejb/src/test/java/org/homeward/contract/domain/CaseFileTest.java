package org.homeward.contract.domain;

import static org.homeward.contract.domain.Ladders.COUNCIL;
import static org.homeward.contract.domain.Ladders.HEALTH;
import static org.homeward.contract.domain.Ladders.opened;
import static org.homeward.contract.domain.Ladders.then;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Refused;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final LocalDate NOTICE = LocalDate.of(2026, 11, 18);

    private static CaseFile noticed() {
        return then(opened(1, HEALTH, NOTICE), CaseStep.NOTIFY, NOTICE);
    }

    private static CaseFile planned(LocalDate... due) {
        CaseFile met = then(
                then(noticed(), CaseStep.ANSWER, LocalDate.of(2026, 11, 20)),
                CaseStep.HOLD_MEETING,
                LocalDate.of(2026, 11, 23));
        List<Milestone> plan = java.util.Arrays.stream(due)
                .map(day -> new Milestone(0, "Fill the rota", "Dele", day))
                .toList();
        return then(
                met,
                CaseEvent.of(CaseStep.AGREE_PLAN, LocalDate.of(2026, 11, 24), "")
                        .with(plan));
    }

    private static CaseClock clock(CaseFile file, CaseClock.Kind kind, LocalDate today) {
        return file.clocks(today).stream()
                .filter(clock -> clock.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFirstDayIsTheNextOperationalDayAfterTheNotice() {
        assertEquals(
                LocalDate.of(2026, 11, 25),
                clock(noticed(), CaseClock.Kind.ANSWER, NOTICE).dueOn());
        assertEquals(
                LocalDate.of(2026, 12, 2),
                clock(noticed(), CaseClock.Kind.MEETING, NOTICE).dueOn());
        CaseFile onSaturday =
                then(opened(1, HEALTH, LocalDate.of(2026, 11, 21)), CaseStep.NOTIFY, LocalDate.of(2026, 11, 21));
        assertEquals(
                LocalDate.of(2026, 11, 27),
                clock(onSaturday, CaseClock.Kind.ANSWER, LocalDate.of(2026, 11, 21))
                        .dueOn());
    }

    @Test
    void holidaysAreLeftOut() {
        LocalDate before = LocalDate.of(2026, 12, 23);
        CaseFile file = then(opened(1, HEALTH, before), CaseStep.NOTIFY, before);
        assertEquals(
                LocalDate.of(2027, 1, 4),
                clock(file, CaseClock.Kind.ANSWER, before).dueOn());
        assertEquals(
                LocalDate.of(2027, 1, 11),
                clock(file, CaseClock.Kind.MEETING, before).dueOn());
    }

    @Test
    void whoStaysAwayFromTheMeetingWinsNoTime() {
        LocalDate meetingOver = LocalDate.of(2026, 12, 2);
        CaseClock plan = clock(noticed(), CaseClock.Kind.PLAN, meetingOver.plusDays(1));
        assertEquals(meetingOver, plan.startedOn());
        CaseFile late = then(noticed(), CaseStep.HOLD_MEETING, LocalDate.of(2026, 12, 8));
        assertEquals(
                plan.dueOn(),
                clock(late, CaseClock.Kind.PLAN, LocalDate.of(2026, 12, 8)).dueOn());
    }

    @Test
    void moneyIsWithheldForWantOfAPlanOnlyWhenTheTimeIsOver() {
        CaseFile met = then(noticed(), CaseStep.HOLD_MEETING, LocalDate.of(2026, 11, 23));
        LocalDate last = LocalDate.of(2026, 12, 14);
        Conflict early = assertThrows(Conflict.class, () -> then(met, CaseStep.WITHHOLD, last));
        assertEquals("case-too-early", early.code());
        CaseFile withheld = then(met, CaseStep.WITHHOLD, last.plusDays(1));
        assertEquals(CaseState.NO_PLAN, withheld.state());
        assertEquals(
                new BigDecimal(2), withheld.measures(last.plusDays(1)).get(0).percent());
        assertThrows(
                Refused.class,
                () -> then(
                        met,
                        CaseEvent.of(CaseStep.WITHHOLD, last.plusDays(1), "").taking(new BigDecimal("2.01"))));
    }

    @Test
    void whatIsWithheldForWantOfAPlanComesBackWithThePlan() {
        CaseFile met = then(noticed(), CaseStep.HOLD_MEETING, LocalDate.of(2026, 11, 23));
        CaseFile withheld = then(met, CaseStep.WITHHOLD, LocalDate.of(2026, 12, 15));
        LocalDate agreed = LocalDate.of(2027, 1, 12);
        CaseFile plan = then(
                withheld,
                CaseEvent.of(CaseStep.AGREE_PLAN, agreed, "")
                        .with(List.of(new Milestone(1, "Fill the rota", "Dele", agreed.plusDays(30)))));
        Measure measure = plan.measures(agreed).get(0);
        assertEquals(Measure.Fate.RELEASED, measure.fate());
        assertEquals(Optional.of(agreed), measure.fateOn());
    }

    @Test
    void aMissedStepLeadsToAnExceptionReportAfterFiveDaysAndNotBefore() {
        LocalDate due = LocalDate.of(2026, 12, 4);
        CaseFile file = planned(due);
        LocalDate last = LocalDate.of(2026, 12, 11);
        assertEquals(
                last, clock(file, CaseClock.Kind.PUT_RIGHT, due.plusDays(3)).dueOn());
        assertThrows(
                Conflict.class,
                () -> then(
                        file,
                        CaseEvent.of(CaseStep.REPORT_EXCEPTION, last, "Not done.")
                                .about(1)));
        CaseFile exception = then(
                file,
                CaseEvent.of(CaseStep.REPORT_EXCEPTION, last.plusDays(3), "Not done.")
                        .about(1));
        assertEquals(CaseState.EXCEPTION, exception.state());
        assertThrows(
                Conflict.class,
                () -> then(
                        exception,
                        CaseEvent.of(CaseStep.REPORT_EXCEPTION, last.plusDays(3), "Again.")
                                .about(1)));
    }

    private static CaseFile exception() {
        return then(
                planned(LocalDate.of(2026, 12, 4), LocalDate.of(2027, 3, 31)),
                CaseEvent.of(CaseStep.REPORT_EXCEPTION, LocalDate.of(2026, 12, 14), "Not done.")
                        .about(1));
    }

    /** 20 operational days after Monday 14 December 2026: three bank holidays are left out. */
    private static final LocalDate LAST = LocalDate.of(2027, 1, 14);

    @Test
    void whatIsPutRightInTwentyDaysComesBackAndLaterItIsKept() {
        assertEquals(LAST, clock(exception(), CaseClock.Kind.PERMANENCE, LAST).dueOn());
        assertEquals(Measure.Fate.HELD, exception().measures(LAST).get(0).fate());
        assertEquals(
                Measure.Fate.KEPT, exception().measures(LAST.plusDays(1)).get(0).fate());
        CaseFile inTime = then(
                exception(), CaseEvent.of(CaseStep.MEET_MILESTONE, LAST, "").about(1));
        assertEquals(CaseState.PLAN_AGREED, inTime.state());
        assertEquals(
                Measure.Fate.RELEASED, inTime.measures(LAST.plusYears(1)).get(0).fate());
        CaseFile late = then(
                exception(),
                CaseEvent.of(CaseStep.MEET_MILESTONE, LAST.plusDays(1), "").about(1));
        assertEquals(Measure.Fate.KEPT, late.measures(LAST.plusYears(1)).get(0).fate());
    }

    @Test
    void nothingIsKeptForGoodWhileADisputeIsOpen() {
        CaseFile disputed = then(exception(), CaseStep.DISPUTE, LocalDate.of(2027, 1, 4));
        assertEquals(
                Measure.Fate.HELD, disputed.measures(LAST.plusDays(60)).get(0).fate());
        LocalDate decided = LAST.plusDays(70);
        CaseFile forTheBuyer = then(
                disputed,
                CaseEvent.of(CaseStep.DECIDE_DISPUTE, decided, "As before.").forTheProvider(false));
        assertEquals(Measure.Fate.KEPT, forTheBuyer.measures(decided).get(0).fate());
        assertEquals(Optional.of(decided), forTheBuyer.measures(decided).get(0).fateOn());
        CaseFile forTheProvider = then(
                disputed,
                CaseEvent.of(CaseStep.DECIDE_DISPUTE, decided, "It was not so.").forTheProvider(true));
        assertEquals(CaseState.OVERTURNED, forTheProvider.state());
        assertEquals(Measure.Fate.WRONG, forTheProvider.measures(decided).get(0).fate());
    }

    @Test
    void aDisputeRaisedAfterItWasKeptChangesNothingUntilItIsDecided() {
        CaseFile late = then(exception(), CaseStep.DISPUTE, LAST.plusDays(10));
        assertEquals(Measure.Fate.KEPT, late.measures(LAST.plusDays(20)).get(0).fate());
    }

    @Test
    void aNoticeThatIsTakenBackStaysOnFileAndItsMoneyComesBack() {
        CaseFile back = then(exception(), CaseStep.WITHDRAW, LocalDate.of(2027, 2, 1));
        assertEquals(CaseState.WITHDRAWN, back.state());
        assertEquals(exception().events().size() + 1, back.events().size());
        assertEquals(
                Measure.Fate.WRONG,
                back.measures(LocalDate.of(2027, 2, 1)).get(0).fate());
        assertThrows(Conflict.class, () -> then(back, CaseStep.NOTE, LocalDate.of(2027, 2, 1)));
    }

    @Test
    void aCaseIsClosedWhenEveryStepIsDone() {
        Conflict open = assertThrows(Conflict.class, () -> then(exception(), CaseStep.CLOSE, LAST));
        assertEquals("case-milestones-open", open.code());
        CaseFile done = then(
                then(
                        exception(),
                        CaseEvent.of(CaseStep.MEET_MILESTONE, LAST, "").about(1)),
                CaseEvent.of(CaseStep.MEET_MILESTONE, LAST, "").about(2));
        assertEquals(CaseState.CLOSED, then(done, CaseStep.CLOSE, LAST).state());
    }

    @Test
    void anExcuseEndsACaseAndANoteDoesNot() {
        CaseFile answered = then(noticed(), CaseStep.ANSWER, NOTICE.plusDays(2));
        assertEquals(
                CaseState.ANSWERED,
                then(answered, CaseStep.NOTE, NOTICE.plusDays(2)).state());
        assertEquals(
                CaseState.EXCUSED,
                then(answered, CaseStep.EXCUSE, NOTICE.plusDays(3)).state());
    }

    @Test
    void anEventLiesBetweenTheLastOneAndToday() {
        Invalid before = assertThrows(Invalid.class, () -> then(noticed(), CaseStep.ANSWER, NOTICE.minusDays(1)));
        assertEquals("on", before.errors().get(0).field());
        assertThrows(
                Invalid.class,
                () -> noticed().take(CaseEvent.of(CaseStep.ANSWER, NOTICE.plusDays(2), "Words."), NOTICE.plusDays(1)));
        assertThrows(Invalid.class, () -> then(noticed(), CaseEvent.of(CaseStep.ANSWER, NOTICE, " ")));
    }

    @Test
    void aPlanNamesStepsOwnersAndDays() {
        CaseFile met = then(noticed(), CaseStep.HOLD_MEETING, NOTICE);
        CaseEvent empty = CaseEvent.of(CaseStep.AGREE_PLAN, NOTICE, "");
        assertThrows(Invalid.class, () -> then(met, empty));
        assertThrows(
                Invalid.class,
                () -> then(met, empty.with(List.of(new Milestone(1, "Rota", " ", NOTICE.minusDays(1))))));
        CaseFile proposed = then(
                met,
                CaseEvent.of(CaseStep.PROPOSE_PLAN, NOTICE, "")
                        .with(List.of(new Milestone(1, "Fill the rota", "Dele", NOTICE.plusDays(9)))));
        assertEquals(1, then(proposed, empty).milestones().size());
    }

    @Test
    void aLetterGivesTimeAndADefaultNoticeComesAfterIt() {
        CaseFile letter = then(opened(1, COUNCIL, NOTICE), CaseStep.SEND_LETTER, NOTICE);
        LocalDate last = LocalDate.of(2026, 12, 2);
        assertEquals(last, clock(letter, CaseClock.Kind.LETTER, NOTICE).dueOn());
        CaseEvent notice = CaseEvent.of(CaseStep.NOTE_DEFAULT, last, "No rota.").until(last.plusDays(20));
        assertThrows(Conflict.class, () -> then(letter, notice));
        CaseFile noted = then(
                letter,
                CaseEvent.of(CaseStep.NOTE_DEFAULT, last.plusDays(1), "No rota.")
                        .until(last.plusDays(20)));
        assertEquals(1, noted.defaults());
        assertEquals(2, noted.clocks(last.plusDays(1)).size());
        CaseFile again = then(
                noted,
                CaseEvent.of(CaseStep.NOTE_DEFAULT, last.plusDays(21), "No rota.")
                        .until(last.plusDays(40)));
        assertEquals(2, again.defaults());
        assertEquals(0, then(again, CaseStep.WITHDRAW, last.plusDays(22)).defaults());
        assertEquals(
                CaseState.CLOSED,
                then(again, CaseStep.PUT_RIGHT, last.plusDays(22)).state());
        assertTrue(again.measures(last.plusDays(30)).isEmpty());
    }

    @Test
    void seriousHarmIsTheImmediateRouteAndLosesNoTimeThatRuns() {
        CaseFile harm = then(opened(1, HEALTH, NOTICE), CaseStep.REPORT_HARM, NOTICE);
        assertEquals(CaseState.SERIOUS_HARM, harm.state());
        assertTrue(harm.state().isLastRung());
        CaseFile noticedLater = then(harm, CaseStep.NOTIFY, NOTICE.plusDays(1));
        assertEquals(CaseState.NOTICE_GIVEN, noticedLater.state());
        CaseFile later = then(noticed(), CaseStep.REPORT_HARM, NOTICE.plusDays(1));
        assertEquals(CaseState.NOTICE_GIVEN, later.state());
        assertTrue(later.isHarm());
        assertFalse(later.clocks(NOTICE.plusDays(1)).isEmpty());
    }
}

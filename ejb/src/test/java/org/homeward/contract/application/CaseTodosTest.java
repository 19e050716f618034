package org.homeward.contract.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.contract.domain.CaseClock;
import org.homeward.contract.domain.CaseState;
import org.homeward.contract.domain.CaseView;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.LadderKind;
import org.homeward.contract.domain.Milestone;
import org.homeward.contract.domain.Side;
import org.homeward.shared.domain.Todo;
import org.junit.jupiter.api.Test;

class CaseTodosTest {

    private static final LocalDate NOTICE = LocalDate.of(2026, 11, 2);

    private static CaseView view(CaseState state, List<Milestone> proposed, CaseView.Clock... clocks) {
        return new CaseView(
                "CT-00001",
                3,
                "Night staff",
                Optional.empty(),
                Optional.empty(),
                LadderKind.HEALTH,
                state,
                false,
                false,
                NOTICE,
                List.of(clocks),
                List.of(),
                proposed,
                List.of(),
                0,
                Set.of(),
                List.of(),
                1);
    }

    private static CaseView.Clock clock(CaseClock.Kind kind, int day, CaseClock.Standing standing) {
        return new CaseView.Clock(
                new CaseClock(kind, 0, NOTICE, LocalDate.of(2026, 11, day), 5, Optional.empty()), standing, 5);
    }

    private static List<String> codes(CaseView view, Side side) {
        return CaseTodos.of(view, side, ContractState.RUNNING).stream()
                .map(Todo::code)
                .toList();
    }

    @Test
    void aTimeThatIsOverStaysOnTheListOfWhoeverIsLate() {
        CaseView late = view(
                CaseState.NOTICE_GIVEN,
                List.of(),
                clock(CaseClock.Kind.ANSWER, 9, CaseClock.Standing.PASSED),
                clock(CaseClock.Kind.MEETING, 16, CaseClock.Standing.RUNNING));

        Todo provider = CaseTodos.of(late, Side.PROVIDER, ContractState.RUNNING).get(0);

        assertEquals("today-case-clock.ANSWER", provider.code());
        assertEquals(Optional.of(Instant.parse("2026-11-10T00:00:00Z")), provider.due());
        assertEquals(List.of("today-case-clock.MEETING"), codes(late, Side.BUYER));
    }

    @Test
    void whenNothingRunsAnyMoreTheBuyerDecides() {
        CaseView over = view(
                CaseState.MEETING_HELD,
                List.of(),
                clock(CaseClock.Kind.PLAN, 16, CaseClock.Standing.PASSED),
                clock(CaseClock.Kind.NO_PLAN, 27, CaseClock.Standing.PASSED));

        assertEquals(List.of("today-case-passed"), codes(over, Side.BUYER));
        assertEquals(List.of("today-case-clock.NO_PLAN"), codes(over, Side.PROVIDER));
        assertEquals(
                Optional.of(Instant.parse("2026-11-28T00:00:00Z")),
                CaseTodos.of(over, Side.BUYER, ContractState.RUNNING).get(0).due());
    }

    @Test
    void seriousHarmAsksForADecisionUntilTheContractIsSuspended() {
        CaseView harm = view(CaseState.SERIOUS_HARM, List.of());

        assertEquals(List.of("today-case-harm"), codes(harm, Side.BUYER));
        Todo suspended = CaseTodos.of(harm, Side.BUYER, ContractState.SUSPENDED).get(0);
        assertEquals("today-case-harm-suspended", suspended.code());
        assertEquals(Optional.empty(), suspended.due());
    }

    @Test
    void aProposedPlanWaitsForTheBuyerAndNoMoreForTheProvider() {
        CaseView proposed = view(
                CaseState.MEETING_HELD,
                List.of(new Milestone(1, "Three new people", "Ade", LocalDate.of(2026, 12, 1))),
                clock(CaseClock.Kind.PLAN, 16, CaseClock.Standing.RUNNING));

        assertEquals(List.of("today-case-plan"), codes(proposed, Side.BUYER));
        assertEquals(List.of(), codes(proposed, Side.PROVIDER));
    }
}

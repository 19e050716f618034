package org.homeward.contract.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.CaseClock;
import org.homeward.contract.domain.CaseEvent;
import org.homeward.contract.domain.CaseState;
import org.homeward.contract.domain.CaseStep;
import org.homeward.contract.domain.CaseView;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.Side;
import org.homeward.shared.domain.Todo;

/**
 * What a case asks of a side today. A time that is over stays on the list, as late, until what it waited for is done: what is
 * late must not be what nobody sees.
 */
final class CaseTodos {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private CaseTodos() {}

    /** At most one thing for each case: what the side has to decide, else the time that waits for it. */
    static List<Todo> of(CaseView one, Side side, ContractState contract) {
        Optional<Todo> decision = side == Side.BUYER ? decision(one, contract) : Optional.empty();
        return decision.or(() -> awaited(one, side).map(waiting -> timed(one, waiting))).stream()
                .toList();
    }

    private static Optional<Todo> decision(CaseView one, ContractState contract) {
        if (one.state() == CaseState.PROPOSED) {
            return Optional.empty();
        }
        if (one.disputed()) {
            return decision(one, "dispute");
        }
        if (isPlanProposed(one)) {
            return decision(one, "plan");
        }
        if (!one.plan().isEmpty()
                && one.plan().stream().allMatch(step -> step.metOn().isPresent())) {
            return decision(one, "close");
        }
        if (one.state() == CaseState.SERIOUS_HARM) {
            if (contract == ContractState.SUSPENDED) {
                return decision(one, "harm-suspended");
            }
            return decision(one, "harm")
                    .map(todo -> harmOn(one).map(day -> by(todo, day)).orElse(todo));
        }
        boolean runs = one.clocks().stream().anyMatch(clock -> clock.standing() == CaseClock.Standing.RUNNING);
        Optional<LocalDate> passed = one.clocks().stream()
                .filter(clock -> clock.standing() == CaseClock.Standing.PASSED)
                .map(clock -> clock.clock().dueOn())
                .max(Comparator.naturalOrder());
        return runs
                ? Optional.empty()
                : passed.flatMap(day -> decision(one, "passed").map(todo -> by(todo, day)));
    }

    /** Serious harm is decided about on the day on which it is known. */
    private static Optional<LocalDate> harmOn(CaseView one) {
        return one.log().stream()
                .map(CaseView.Logged::event)
                .filter(event -> event.step() == CaseStep.REPORT_HARM)
                .map(CaseEvent::on)
                .max(Comparator.naturalOrder());
    }

    private static Todo by(Todo todo, LocalDate day) {
        return todo.by(day.plusDays(1).atStartOfDay(LONDON).toInstant());
    }

    private static Optional<Todo> decision(CaseView one, String what) {
        return Optional.of(Todo.of("today-case-" + what, link(one), "WAITING", one.title(), one.contract()));
    }

    /** True while a plan of the provider's lies before the buyer. */
    private static boolean isPlanProposed(CaseView one) {
        return (one.state() == CaseState.MEETING_HELD || one.state() == CaseState.NO_PLAN)
                && !one.proposedPlan().isEmpty();
    }

    /** The running time that ends first; where none runs, the one that was over last. */
    private static Optional<CaseView.Clock> awaited(CaseView one, Side side) {
        Comparator<CaseView.Clock> byDay =
                Comparator.comparing((CaseView.Clock clock) -> clock.clock().dueOn());
        List<CaseView.Clock> own = one.clocks().stream()
                .filter(clock -> clock.clock().kind().waitsFor() == side)
                .filter(clock -> !(isPlanProposed(one) && isOfPlan(clock.clock().kind())))
                .toList();
        return own.stream()
                .filter(clock -> clock.standing() == CaseClock.Standing.RUNNING)
                .min(byDay)
                .or(() -> own.stream()
                        .filter(clock -> clock.standing() == CaseClock.Standing.PASSED
                                && clock.clock().kind() != CaseClock.Kind.PERMANENCE)
                        .max(byDay));
    }

    private static boolean isOfPlan(CaseClock.Kind kind) {
        return kind == CaseClock.Kind.PLAN || kind == CaseClock.Kind.NO_PLAN || kind == CaseClock.Kind.ANSWER;
    }

    private static Todo timed(CaseView one, CaseView.Clock waiting) {
        return by(
                Todo.of(
                        "today-case-clock." + waiting.clock().kind(),
                        link(one),
                        "WAITING",
                        one.title(),
                        one.contract()),
                waiting.clock().dueOn());
    }

    static String link(CaseView one) {
        return "/contract/case.xhtml?ref=" + one.contract() + "&number=" + one.number();
    }
}

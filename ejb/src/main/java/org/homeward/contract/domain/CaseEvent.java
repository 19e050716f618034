package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that happened in a case. Never changed and never taken away: what a case is, is what its events say in their
 * order.
 *
 * @param on the day on which it happened, in London
 * @param text what was said, found or decided
 * @param milestone which step of the plan it is about
 * @param percent what is withheld, in per cent of a monthly value; empty: as much as the contract allows
 * @param dueOn until when something is to be put right
 * @param favour of a dispute: true when it was decided for the provider; of an answer: true when it asks to be excused
 * @param plan the steps that are proposed or agreed
 */
public record CaseEvent(
        CaseStep step,
        LocalDate on,
        String text,
        Optional<Integer> milestone,
        Optional<BigDecimal> percent,
        Optional<LocalDate> dueOn,
        Optional<Boolean> favour,
        List<Milestone> plan) {

    public CaseEvent {
        plan = List.copyOf(plan);
    }

    public static CaseEvent of(CaseStep step, LocalDate on, String text) {
        return new CaseEvent(
                step, on, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    public CaseEvent about(int number) {
        return new CaseEvent(step, on, text, Optional.of(number), percent, dueOn, favour, plan);
    }

    public CaseEvent taking(BigDecimal share) {
        return new CaseEvent(step, on, text, milestone, Optional.of(share), dueOn, favour, plan);
    }

    public CaseEvent until(LocalDate day) {
        return new CaseEvent(step, on, text, milestone, percent, Optional.of(day), favour, plan);
    }

    public CaseEvent forTheProvider(boolean decided) {
        return new CaseEvent(step, on, text, milestone, percent, dueOn, Optional.of(decided), plan);
    }

    public CaseEvent with(List<Milestone> steps) {
        return new CaseEvent(step, on, text, milestone, percent, dueOn, favour, steps);
    }
}

package org.homeward.contract.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A case as people read it.
 *
 * @param outcome what was promised, where the case is about an outcome
 * @param reportId the report in which it was found
 * @param clocks every time that has begun
 * @param measures what is withheld and what has become of it
 * @param steps what the reader's side may do now
 * @param version for {@code If-Match} and forms
 */
public record CaseView(
        String contract,
        int number,
        String title,
        Optional<String> outcome,
        Optional<Long> reportId,
        LadderKind ladder,
        CaseState state,
        boolean disputed,
        boolean harm,
        LocalDate openedOn,
        List<Clock> clocks,
        List<CaseMilestone> plan,
        List<Milestone> proposedPlan,
        List<Measure> measures,
        int defaults,
        Set<CaseStep> steps,
        List<Logged> log,
        int version) {

    /**
     * A time with how it stands today.
     *
     * @param day how many operational days of it are over
     */
    public record Clock(CaseClock clock, CaseClock.Standing standing, int day) {}

    /** What happened, who did it, and when it was written down. */
    public record Logged(CaseEvent event, CaseState state, Side side, String by, Instant at) {}

    public CaseView {
        clocks = List.copyOf(clocks);
        plan = List.copyOf(plan);
        proposedPlan = List.copyOf(proposedPlan);
        measures = List.copyOf(measures);
        log = List.copyOf(log);
    }

    /** The time that runs out first. */
    public Optional<Clock> next() {
        return clocks.stream()
                .filter(clock -> clock.standing() == CaseClock.Standing.RUNNING)
                .min(java.util.Comparator.comparing(
                        (Clock clock) -> clock.clock().dueOn()));
    }
}

package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.domain.WorkingDays;

/** Ladders with their usual numbers, and a calendar with the bank holidays of that winter. */
final class Ladders {

    static final WorkingDays CALENDAR = new WorkingDays(
            Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1))::contains);

    static final Ladder HEALTH = ladder(LadderKind.HEALTH);
    static final Ladder COUNCIL = ladder(LadderKind.COUNCIL);

    private Ladders() {}

    private static Ladder ladder(LadderKind kind) {
        Map<LadderParameter, BigDecimal> usual = new EnumMap<>(Map.ofEntries(
                Map.entry(LadderParameter.ANSWER_DAYS, new BigDecimal(5)),
                Map.entry(LadderParameter.MEETING_DAYS, new BigDecimal(10)),
                Map.entry(LadderParameter.PLAN_DAYS, new BigDecimal(5)),
                Map.entry(LadderParameter.NO_PLAN_DAYS, new BigDecimal(10)),
                Map.entry(LadderParameter.PUT_RIGHT_DAYS, new BigDecimal(5)),
                Map.entry(LadderParameter.PERMANENCE_DAYS, new BigDecimal(20)),
                Map.entry(LadderParameter.NO_PLAN_PERCENT, new BigDecimal(2)),
                Map.entry(LadderParameter.MILESTONE_PERCENT, new BigDecimal(2)),
                Map.entry(LadderParameter.CAP_PERCENT, new BigDecimal(10)),
                Map.entry(LadderParameter.INTEREST_PERCENT, new BigDecimal(8)),
                Map.entry(LadderParameter.LETTER_DAYS, new BigDecimal(10)),
                Map.entry(LadderParameter.DEFAULTS_TO_TERMINATION, new BigDecimal(5))));
        Map<LadderParameter, Ladder.Rung> rungs = new EnumMap<>(LadderParameter.class);
        LadderParameter.of(kind)
                .forEach(parameter -> rungs.put(parameter, new Ladder.Rung(usual.get(parameter), "a clause", false)));
        return new Ladder(kind, rungs);
    }

    /** A new case with its opening. */
    static CaseFile opened(int number, Ladder ladder, LocalDate on) {
        return CaseFile.of(number, ladder, CALENDAR, List.of())
                .take(CaseEvent.of(CaseStep.PROPOSE, on, "Not as promised."), on);
    }

    /** The case with one event more, on its own day. */
    static CaseFile then(CaseFile file, CaseEvent event) {
        return file.take(event, event.on());
    }

    static CaseFile then(CaseFile file, CaseStep step, LocalDate on) {
        return then(file, CaseEvent.of(step, on, "In words."));
    }
}

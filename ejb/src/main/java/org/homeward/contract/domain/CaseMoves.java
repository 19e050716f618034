package org.homeward.contract.domain;

import static org.homeward.contract.domain.CaseState.ANSWERED;
import static org.homeward.contract.domain.CaseState.CLOSED;
import static org.homeward.contract.domain.CaseState.DEFAULT_NOTED;
import static org.homeward.contract.domain.CaseState.DROPPED;
import static org.homeward.contract.domain.CaseState.EXCEPTION;
import static org.homeward.contract.domain.CaseState.EXCUSED;
import static org.homeward.contract.domain.CaseState.LETTER_SENT;
import static org.homeward.contract.domain.CaseState.MEETING_HELD;
import static org.homeward.contract.domain.CaseState.NOTICE_GIVEN;
import static org.homeward.contract.domain.CaseState.NO_PLAN;
import static org.homeward.contract.domain.CaseState.OVERTURNED;
import static org.homeward.contract.domain.CaseState.PLAN_AGREED;
import static org.homeward.contract.domain.CaseState.PROPOSED;
import static org.homeward.contract.domain.CaseState.SERIOUS_HARM;
import static org.homeward.contract.domain.CaseState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of a ladder: in which state which step may be taken, and where it leads. Days and figures are judged beside it,
 * by {@link CaseFile}; a step that is not here is refused whatever the day.
 */
public final class CaseMoves {

    private static final Map<LadderKind, Map<CaseState, Map<CaseStep, CaseState>>> TABLE = Map.of(
            LadderKind.HEALTH, health(),
            LadderKind.COUNCIL, council());

    private CaseMoves() {}

    /** Where the step leads; empty when it may not be taken. */
    public static Optional<CaseState> next(LadderKind kind, CaseState from, CaseStep step) {
        return Optional.ofNullable(TABLE.get(kind).getOrDefault(from, Map.of()).get(step));
    }

    /** The steps that a state offers. */
    public static Set<CaseStep> steps(LadderKind kind, CaseState from) {
        return TABLE.get(kind).getOrDefault(from, Map.of()).keySet();
    }

    private static Map<CaseState, Map<CaseStep, CaseState>> health() {
        Map<CaseState, Map<CaseStep, CaseState>> table = new EnumMap<>(CaseState.class);
        table.put(PROPOSED, proposed(CaseStep.NOTIFY, NOTICE_GIVEN));
        table.put(SERIOUS_HARM, harm(CaseStep.NOTIFY, NOTICE_GIVEN));
        table.put(NOTICE_GIVEN, live(NOTICE_GIVEN));
        put(table, NOTICE_GIVEN, CaseStep.ANSWER, ANSWERED);
        put(table, NOTICE_GIVEN, CaseStep.HOLD_MEETING, MEETING_HELD);
        put(table, NOTICE_GIVEN, CaseStep.WITHHOLD, NO_PLAN);
        table.put(ANSWERED, live(ANSWERED));
        put(table, ANSWERED, CaseStep.EXCUSE, EXCUSED);
        put(table, ANSWERED, CaseStep.CLOSE, CLOSED);
        put(table, ANSWERED, CaseStep.HOLD_MEETING, MEETING_HELD);
        put(table, ANSWERED, CaseStep.WITHHOLD, NO_PLAN);
        for (CaseState planning : Set.of(MEETING_HELD, NO_PLAN)) {
            table.put(planning, live(planning));
            put(table, planning, CaseStep.ANSWER, planning);
            put(table, planning, CaseStep.PROPOSE_PLAN, planning);
            put(table, planning, CaseStep.AGREE_PLAN, PLAN_AGREED);
        }
        put(table, MEETING_HELD, CaseStep.WITHHOLD, NO_PLAN);
        put(table, NO_PLAN, CaseStep.HOLD_MEETING, NO_PLAN);
        for (CaseState planned : Set.of(PLAN_AGREED, EXCEPTION)) {
            table.put(planned, live(planned));
            put(table, planned, CaseStep.MEET_MILESTONE, planned);
            put(table, planned, CaseStep.REPORT_EXCEPTION, EXCEPTION);
            put(table, planned, CaseStep.CLOSE, CLOSED);
        }
        return table;
    }

    private static Map<CaseState, Map<CaseStep, CaseState>> council() {
        Map<CaseState, Map<CaseStep, CaseState>> table = new EnumMap<>(CaseState.class);
        table.put(PROPOSED, proposed(CaseStep.SEND_LETTER, LETTER_SENT));
        table.put(SERIOUS_HARM, harm(CaseStep.SEND_LETTER, LETTER_SENT));
        for (CaseState warned : Set.of(LETTER_SENT, DEFAULT_NOTED)) {
            table.put(warned, live(warned));
            put(table, warned, CaseStep.ANSWER, warned);
            put(table, warned, CaseStep.PUT_RIGHT, CLOSED);
            put(table, warned, CaseStep.NOTE_DEFAULT, DEFAULT_NOTED);
        }
        put(table, LETTER_SENT, CaseStep.EXCUSE, EXCUSED);
        return table;
    }

    private static Map<CaseStep, CaseState> proposed(CaseStep first, CaseState to) {
        Map<CaseStep, CaseState> moves = new EnumMap<>(CaseStep.class);
        moves.put(first, to);
        moves.put(CaseStep.DROP, DROPPED);
        moves.put(CaseStep.REPORT_HARM, SERIOUS_HARM);
        moves.put(CaseStep.NOTE, PROPOSED);
        return moves;
    }

    private static Map<CaseStep, CaseState> harm(CaseStep first, CaseState to) {
        Map<CaseStep, CaseState> moves = live(SERIOUS_HARM);
        moves.put(CaseStep.ANSWER, SERIOUS_HARM);
        moves.put(first, to);
        moves.put(CaseStep.CLOSE, CLOSED);
        return moves;
    }

    /** What may be done in every case that the provider knows of. */
    private static Map<CaseStep, CaseState> live(CaseState state) {
        Map<CaseStep, CaseState> moves = new EnumMap<>(CaseStep.class);
        moves.put(CaseStep.DISPUTE, state);
        moves.put(CaseStep.DECIDE_DISPUTE, state);
        moves.put(CaseStep.WITHDRAW, WITHDRAWN);
        moves.put(CaseStep.NOTE, state);
        moves.put(CaseStep.REPORT_HARM, state);
        return moves;
    }

    private static void put(
            Map<CaseState, Map<CaseStep, CaseState>> table, CaseState from, CaseStep step, CaseState to) {
        table.get(from).put(step, to);
    }

    /** Where a dispute leads that is decided for the provider. */
    static CaseState overturned() {
        return OVERTURNED;
    }
}

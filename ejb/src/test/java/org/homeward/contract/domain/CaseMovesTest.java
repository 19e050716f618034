package org.homeward.contract.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The whole table of both ladders, as it was agreed: every state with every step. */
class CaseMovesTest {

    private static final String LIVE =
            "DISPUTE=%1$s DECIDE_DISPUTE=%1$s WITHDRAW=WITHDRAWN NOTE=%1$s REPORT_HARM=%1$s ";

    private static final Map<String, String> HEALTH = Map.ofEntries(
            Map.entry("PROPOSED", "NOTIFY=NOTICE_GIVEN DROP=DROPPED REPORT_HARM=SERIOUS_HARM NOTE=PROPOSED"),
            Map.entry(
                    "NOTICE_GIVEN",
                    LIVE.formatted("NOTICE_GIVEN") + "ANSWER=ANSWERED HOLD_MEETING=MEETING_HELD WITHHOLD=NO_PLAN"),
            Map.entry(
                    "ANSWERED",
                    LIVE.formatted("ANSWERED")
                            + "EXCUSE=EXCUSED CLOSE=CLOSED HOLD_MEETING=MEETING_HELD WITHHOLD=NO_PLAN"),
            Map.entry(
                    "MEETING_HELD",
                    LIVE.formatted("MEETING_HELD")
                            + "ANSWER=MEETING_HELD PROPOSE_PLAN=MEETING_HELD AGREE_PLAN=PLAN_AGREED WITHHOLD=NO_PLAN"),
            Map.entry(
                    "NO_PLAN",
                    LIVE.formatted("NO_PLAN")
                            + "ANSWER=NO_PLAN PROPOSE_PLAN=NO_PLAN AGREE_PLAN=PLAN_AGREED HOLD_MEETING=NO_PLAN"),
            Map.entry(
                    "PLAN_AGREED",
                    LIVE.formatted("PLAN_AGREED")
                            + "MEET_MILESTONE=PLAN_AGREED REPORT_EXCEPTION=EXCEPTION CLOSE=CLOSED"),
            Map.entry(
                    "EXCEPTION",
                    LIVE.formatted("EXCEPTION") + "MEET_MILESTONE=EXCEPTION REPORT_EXCEPTION=EXCEPTION CLOSE=CLOSED"),
            Map.entry(
                    "SERIOUS_HARM",
                    LIVE.formatted("SERIOUS_HARM") + "ANSWER=SERIOUS_HARM NOTIFY=NOTICE_GIVEN CLOSE=CLOSED"));

    private static final Map<String, String> COUNCIL = Map.of(
            "PROPOSED", "SEND_LETTER=LETTER_SENT DROP=DROPPED REPORT_HARM=SERIOUS_HARM NOTE=PROPOSED",
            "LETTER_SENT",
                    LIVE.formatted("LETTER_SENT")
                            + "ANSWER=LETTER_SENT PUT_RIGHT=CLOSED NOTE_DEFAULT=DEFAULT_NOTED EXCUSE=EXCUSED",
            "DEFAULT_NOTED",
                    LIVE.formatted("DEFAULT_NOTED")
                            + "ANSWER=DEFAULT_NOTED PUT_RIGHT=CLOSED NOTE_DEFAULT=DEFAULT_NOTED",
            "SERIOUS_HARM",
                    LIVE.formatted("SERIOUS_HARM") + "ANSWER=SERIOUS_HARM SEND_LETTER=LETTER_SENT CLOSE=CLOSED");

    @Test
    void everyStateOfTheHealthLadderOffersItsStepsAndNoOthers() {
        assertEquals(expected(HEALTH), table(LadderKind.HEALTH));
    }

    @Test
    void everyStateOfTheCouncilLadderOffersItsStepsAndNoOthers() {
        assertEquals(expected(COUNCIL), table(LadderKind.COUNCIL));
    }

    /** Every pair of state and step, the refused ones too. */
    private static Map<String, Set<String>> table(LadderKind kind) {
        Map<String, Set<String>> table = new TreeMap<>();
        for (CaseState state : CaseState.values()) {
            Set<String> moves = new TreeSet<>();
            for (CaseStep step : CaseStep.values()) {
                CaseMoves.next(kind, state, step).ifPresent(to -> moves.add(step + "=" + to));
            }
            table.put(state.name(), moves);
        }
        return table;
    }

    private static Map<String, Set<String>> expected(Map<String, String> moves) {
        return Arrays.stream(CaseState.values())
                .collect(Collectors.toMap(
                        CaseState::name,
                        state -> moves.containsKey(state.name())
                                ? new TreeSet<>(Arrays.asList(
                                        moves.get(state.name()).strip().split(" +")))
                                : new TreeSet<String>(),
                        (first, second) -> first,
                        TreeMap::new));
    }

    @Test
    void nothingLeadsOutOfAFinalState() {
        for (LadderKind kind : LadderKind.values()) {
            Arrays.stream(CaseState.values())
                    .filter(CaseState::isFinal)
                    .forEach(state -> assertEquals(Set.of(), CaseMoves.steps(kind, state), kind + " " + state));
        }
    }
}

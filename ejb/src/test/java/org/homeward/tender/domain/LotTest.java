package org.homeward.tender.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Conflict;
import org.junit.jupiter.api.Test;

class LotTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Actor ACTOR = Actor.system("test", 7);

    /** What brings a lot into each state. */
    private interface Step {
        void on(Lot lot);
    }

    private static final Map<LotState, Step> STEPS = new EnumMap<>(Map.of(
            LotState.BIDDING, lot -> lot.begin(ACTOR, NOW),
            LotState.CLOSED, lot -> lot.close(ACTOR, NOW),
            LotState.OPENED, lot -> lot.open(ACTOR, NOW),
            LotState.DECIDED, lot -> lot.decide(ACTOR, "awarded", NOW),
            LotState.CANCELLED, lot -> lot.cancel(ACTOR, "no money", NOW)));

    private static final Map<LotState, List<LotState>> WAYS = Map.of(
            LotState.PLANNED, List.of(),
            LotState.BIDDING, List.of(LotState.BIDDING),
            LotState.CLOSED, List.of(LotState.BIDDING, LotState.CLOSED),
            LotState.OPENED, List.of(LotState.BIDDING, LotState.CLOSED, LotState.OPENED),
            LotState.DECIDED, List.of(LotState.BIDDING, LotState.CLOSED, LotState.OPENED, LotState.DECIDED),
            LotState.CANCELLED, List.of(LotState.CANCELLED));

    private static final Map<LotState, Set<LotState>> ALLOWED = Map.of(
            LotState.PLANNED, EnumSet.of(LotState.BIDDING, LotState.CANCELLED),
            LotState.BIDDING, EnumSet.of(LotState.CLOSED, LotState.CANCELLED),
            LotState.CLOSED, EnumSet.of(LotState.OPENED, LotState.DECIDED, LotState.CANCELLED),
            LotState.OPENED, EnumSet.of(LotState.DECIDED, LotState.CANCELLED),
            LotState.DECIDED, EnumSet.of(LotState.OPENED),
            LotState.CANCELLED, EnumSet.noneOf(LotState.class));

    @Test
    void everyPairOfStatesIsAsTheTableSays() {
        for (LotState from : LotState.values()) {
            STEPS.forEach((to, step) -> {
                Lot lot = in(from);
                if (ALLOWED.get(from).contains(to)) {
                    step.on(lot);
                    assertEquals(to, lot.state());
                } else {
                    assertThrows(Conflict.class, () -> step.on(lot), () -> from + " to " + to);
                    assertEquals(from, lot.state());
                }
            });
            assertEquals(false, LotState.TRANSITIONS.allows(from, LotState.PLANNED));
        }
    }

    @Test
    void everyStateItEntersIsOnTheRecordWithItsTime() {
        Lot lot = in(LotState.DECIDED);
        lot.reopen(ACTOR, "judged again", NOW);
        assertEquals(
                List.of(LotState.BIDDING, LotState.CLOSED, LotState.OPENED, LotState.DECIDED, LotState.OPENED),
                lot.history().stream().map(LotStateChange::to).toList());
        assertEquals(Optional.of(NOW), lot.closedAt());
        assertEquals(Optional.of(NOW), lot.openedAt());
    }

    private static Lot in(LotState state) {
        Lot lot = new Lot(
                1, 1, new LotDraft("Hallow Vale", List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
        WAYS.get(state).forEach(step -> STEPS.get(step).on(lot));
        return lot;
    }
}

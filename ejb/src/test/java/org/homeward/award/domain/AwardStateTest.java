package org.homeward.award.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every state against every other, as the law and the product's rules want it. */
class AwardStateTest {

    @Test
    void onlyTheseChangesAreAllowed() {
        Map<AwardState, Set<AwardState>> expected = new EnumMap<>(AwardState.class);
        for (AwardState state : AwardState.values()) {
            expected.put(state, Set.of());
        }
        expected.put(AwardState.RECOMMENDED, Set.of(AwardState.APPROVED, AwardState.SENT_BACK, AwardState.SET_ASIDE));
        expected.put(AwardState.APPROVED, Set.of(AwardState.AWARDED, AwardState.DECLINED, AwardState.SET_ASIDE));
        expected.put(AwardState.AWARDED, Set.of(AwardState.CONTRACTED, AwardState.DECLINED, AwardState.SET_ASIDE));
        for (AwardState from : AwardState.values()) {
            Set<AwardState> allowed = Arrays.stream(AwardState.values())
                    .filter(to -> AwardState.TRANSITIONS.allows(from, to))
                    .collect(Collectors.toSet());
            assertEquals(expected.get(from), allowed, from.name());
        }
    }

    @Test
    void anAwardThatEndedStandsInNobodysWay() {
        assertEquals(
                Set.of(AwardState.SENT_BACK, AwardState.DECLINED, AwardState.SET_ASIDE),
                Arrays.stream(AwardState.values())
                        .filter(state -> !state.isLive())
                        .collect(Collectors.toSet()));
    }
}

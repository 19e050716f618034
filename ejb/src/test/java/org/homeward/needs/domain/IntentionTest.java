package org.homeward.needs.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Role;
import org.homeward.shared.domain.Stale;
import org.junit.jupiter.api.Test;

class IntentionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Actor GRACE = Actor.person(7, "Grace", 3, "Wenbridge", Set.of(Role.COMMISSIONER), true);

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        Invalid refusal = assertThrows(
                Invalid.class,
                () -> new Intention(
                        "CI-00001",
                        new IntentionDraft(Optional.empty(), "", "", Optional.of(0), Optional.empty(), " "),
                        Optional.empty(),
                        GRACE,
                        NOW));
        assertEquals(
                List.of("area", "support", "people", "actBy", "why"),
                refusal.errors().stream().map(Invalid.FieldError::field).toList());
    }

    @Test
    void itIsPublishedOnceAndThenOnlyWithdrawnWithAReason() {
        Intention intention = written(TODAY);
        intention.publish(0, GRACE, NOW, TODAY);
        assertEquals(IntentionState.PUBLISHED, intention.state());
        assertThrows(Conflict.class, () -> intention.publish(0, GRACE, NOW, TODAY));
        assertThrows(Conflict.class, () -> intention.change(draft(TODAY), Optional.empty(), 0, GRACE, NOW));
        assertThrows(Invalid.class, () -> intention.withdraw("  ", GRACE, NOW));
        intention.withdraw("People chose otherwise.", GRACE, NOW);
        assertEquals(IntentionState.WITHDRAWN, intention.state());
        assertThrows(Conflict.class, () -> intention.withdraw("Again.", GRACE, NOW));
    }

    @Test
    void aDayThatIsOverIsNotPromised() {
        Intention intention = written(TODAY.minusDays(1));
        assertThrows(Invalid.class, () -> intention.publish(0, GRACE, NOW, TODAY));
        assertEquals(IntentionState.DRAFT, intention.state());
    }

    @Test
    void whoReadAnOlderVersionChangesNothing() {
        Intention intention = written(TODAY);
        assertThrows(Stale.class, () -> intention.change(draft(TODAY), Optional.empty(), 5, GRACE, NOW));
        assertThrows(Stale.class, () -> intention.publish(5, GRACE, NOW, TODAY));
    }

    private static Intention written(LocalDate actBy) {
        return new Intention("CI-00001", draft(actBy), Optional.empty(), GRACE, NOW);
    }

    private static IntentionDraft draft(LocalDate actBy) {
        return new IntentionDraft(
                Optional.empty(),
                "E10000001",
                "SHARED_LIVES",
                Optional.of(3),
                Optional.of(actBy),
                "Homes of their own");
    }
}

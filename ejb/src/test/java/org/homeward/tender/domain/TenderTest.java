package org.homeward.tender.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.Role;
import org.homeward.shared.domain.Stale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TenderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant DEADLINE = NOW.plus(Duration.ofDays(14));
    private static final Actor PRIYA = officer(1, "Priya");
    private static final Actor TOM = officer(2, "Tom");

    @Test
    void theTableOfStatesSaysWhichMayFollowWhich() {
        Map<TenderState, Set<TenderState>> allowed = new EnumMap<>(TenderState.class);
        allowed.put(TenderState.DRAFT, EnumSet.of(TenderState.APPROVED, TenderState.CANCELLED));
        allowed.put(TenderState.APPROVED, EnumSet.of(TenderState.DRAFT, TenderState.PUBLISHED, TenderState.CANCELLED));
        allowed.put(TenderState.PUBLISHED, EnumSet.of(TenderState.CLOSED, TenderState.CANCELLED));
        allowed.put(TenderState.CLOSED, EnumSet.of(TenderState.CANCELLED));
        allowed.put(TenderState.CANCELLED, EnumSet.noneOf(TenderState.class));
        for (TenderState from : TenderState.values()) {
            for (TenderState to : TenderState.values()) {
                assertEquals(
                        allowed.get(from).contains(to),
                        TenderState.TRANSITIONS.allows(from, to),
                        () -> from + " to " + to);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TenderState.class)
    void everyStepIsTakenFromItsOwnStatesOnly(TenderState state) {
        assertStep(state, EnumSet.of(TenderState.DRAFT), tender -> tender.approve(TOM, NOW));
        assertStep(state, EnumSet.of(TenderState.APPROVED), tender -> tender.publish(PRIYA, "ocds-1", NOW));
        assertStep(state, EnumSet.of(TenderState.PUBLISHED), tender -> tender.close(PRIYA, DEADLINE));
        assertStep(
                state,
                EnumSet.complementOf(EnumSet.of(TenderState.CANCELLED)),
                tender -> tender.cancel(PRIYA, "no money", NOW));
        assertStep(state, EnumSet.of(TenderState.DRAFT, TenderState.APPROVED), tender -> tender.writtenBy(PRIYA, NOW));
        assertStep(state, EnumSet.of(TenderState.PUBLISHED), tender -> tender.change(addendum(DEADLINE), NOW));
        assertStep(state, EnumSet.of(TenderState.APPROVED), tender -> tender.sendBack(TOM, "too long", NOW));
    }

    @Test
    void everyStateItEntersIsOnTheRecord() {
        Tender tender = in(TenderState.CLOSED);
        assertEquals(
                List.of(TenderState.DRAFT, TenderState.APPROVED, TenderState.PUBLISHED, TenderState.CLOSED),
                tender.history().stream().map(TenderStateChange::to).toList());
    }

    @Test
    void whoeverWroteItFirstOrLastCannotApproveIt() {
        Tender tender = in(TenderState.DRAFT);
        assertThrows(NotAllowed.class, () -> tender.approve(PRIYA, NOW));
        tender.writtenBy(TOM, NOW);
        assertThrows(NotAllowed.class, () -> tender.approve(PRIYA, NOW));
        assertThrows(NotAllowed.class, () -> tender.approve(TOM, NOW));
        tender.approve(officer(3, "Una"), NOW);
        assertEquals(TenderState.APPROVED, tender.state());
    }

    @Test
    void writingAfterTheApprovalLeadsBackToTheDraft() {
        Tender tender = in(TenderState.APPROVED);
        tender.writtenBy(PRIYA, NOW);
        assertEquals(TenderState.DRAFT, tender.state());
        assertTrue(tender.mayBeApprovedBy(TOM));
    }

    @Test
    void aDraftThatNobodyAskedApprovalForCannotBeSentBack() {
        Tender tender = in(TenderState.DRAFT);
        assertThrows(Conflict.class, () -> tender.sendBack(TOM, "too long", NOW));
        tender.askApproval(NOW);
        assertThrows(Invalid.class, () -> tender.sendBack(TOM, " ", NOW));
        tender.sendBack(TOM, "too long", NOW);
        assertEquals(TenderState.DRAFT, tender.state());
    }

    @Test
    void itClosesAtItsDeadlineAndNotAMillisecondBefore() {
        Tender tender = in(TenderState.PUBLISHED);
        assertThrows(Conflict.class, () -> tender.close(PRIYA, DEADLINE.minusMillis(1)));
        tender.close(PRIYA, DEADLINE);
        assertEquals(TenderState.CLOSED, tender.state());
    }

    @Test
    void theDeadlineIsOnlyEverMovedLater() {
        Tender tender = in(TenderState.PUBLISHED);
        assertThrows(Invalid.class, () -> tender.change(addendum(DEADLINE.minusSeconds(1)), NOW));
        tender.change(addendum(DEADLINE.plusSeconds(1)), NOW);
        assertEquals(Optional.of(DEADLINE.plusSeconds(1)), tender.deadline());
    }

    @Test
    void whoReadAnOlderVersionIsToldSo() {
        Tender tender = in(TenderState.DRAFT);
        tender.requireVersion(tender.version());
        assertThrows(Stale.class, () -> tender.requireVersion(tender.version() + 1));
    }

    @Test
    void aPartOfTheProductApprovesNothing() {
        assertFalse(in(TenderState.DRAFT).mayBeApprovedBy(Actor.system("demo", 7)));
    }

    /** A step on the aggregate. */
    private interface Step {
        void on(Tender tender);
    }

    private static void assertStep(TenderState state, Set<TenderState> from, Step step) {
        Tender tender = in(state);
        if (from.contains(state)) {
            step.on(tender);
        } else {
            assertThrows(Conflict.class, () -> step.on(tender), state::name);
        }
    }

    private static AddendumDraft addendum(Instant deadline) {
        return new AddendumDraft(
                "more time", Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.of(deadline));
    }

    private static Tender in(TenderState state) {
        TenderHead head = new TenderHead(
                "Support at home",
                "Four people",
                "OPEN",
                List.of("85312400"),
                "",
                TenderHead.ValueAnswer.of(100),
                TenderHead.HealthAnswer.byCodes());
        Tender tender = new Tender("HW-2026-0001", PRIYA, head, Route.OPEN, BuyingRegime.BELOW_THRESHOLD, NOW);
        tender.writeTimetable(
                new TimetableDraft(Optional.of(DEADLINE.minus(Duration.ofDays(5))), Optional.of(DEADLINE), ""));
        if (state == TenderState.CANCELLED) {
            tender.cancel(PRIYA, "no money", NOW);
        } else if (state != TenderState.DRAFT) {
            tender.approve(TOM, NOW);
        }
        if (state == TenderState.PUBLISHED || state == TenderState.CLOSED) {
            tender.publish(PRIYA, "ocds-1", NOW);
        }
        if (state == TenderState.CLOSED) {
            tender.close(PRIYA, DEADLINE);
        }
        return tender;
    }

    private static Actor officer(long key, String name) {
        return Actor.person(key, name, 7, "Wenbridge County Council", Set.of(Role.PROCUREMENT_OFFICER), true);
    }
}

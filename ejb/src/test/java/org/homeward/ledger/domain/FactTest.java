package org.homeward.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.doublerunning.domain.Destination;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Refused;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final long LEONIE = 1;
    private static final long GRACE = 2;
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Programme PROGRAMME = ReleaseReckoningTest.twoWards(Destination.OWN_HOME);
    private static final FactCheck CHECK = new FactCheck(PROGRAMME, LocalDate.of(2026, 11, 22));

    private static Fact entered() {
        return Fact.enter(
                "CF-00001",
                new Fact.Place(1, 2),
                new Fact.Matter(FactKind.MOVE, "A1", LocalDate.of(2026, 8, 16), Optional.empty()),
                "Discharge letter",
                LEONIE,
                NOW);
    }

    private static FactDraft draft(FactKind kind, String subject, String date, Integer occupied) {
        return new FactDraft(
                Optional.of(kind),
                Optional.of(subject),
                Optional.of(LocalDate.parse(date)),
                Optional.of("Seen"),
                Optional.ofNullable(occupied));
    }

    private static void invalid(FactDraft draft, String field, String code) {
        Invalid refusal = assertThrows(Invalid.class, () -> CHECK.matter(draft));
        assertEquals(field, refusal.errors().get(0).field());
        assertEquals(code, refusal.errors().get(0).code());
    }

    @Test
    void whoEnteredNeitherConfirmsNorSendsBack() {
        Fact fact = entered();
        assertEquals(
                "fact-own",
                assertThrows(Refused.class, () -> fact.confirm(LEONIE, NOW, Optional.empty()))
                        .code());
        assertThrows(Refused.class, () -> fact.sendBack(LEONIE, "not so", NOW));
        fact.confirm(GRACE, NOW, Optional.empty());
        assertEquals(FactState.CONFIRMED, fact.state());
    }

    @Test
    void onlyWhoEnteredTakesItBack() {
        Fact fact = entered();
        assertThrows(Conflict.class, () -> fact.withdraw(GRACE, "wrong day", NOW));
        fact.withdraw(LEONIE, "wrong day", NOW);
        assertEquals(FactState.WITHDRAWN, fact.state());
    }

    @Test
    void everyStepIsTakenOnlyWhereTheTableLeads() {
        List<Consumer<Fact>> steps = List.of(
                fact -> fact.confirm(GRACE, NOW, Optional.empty()),
                fact -> fact.sendBack(GRACE, "not so", NOW),
                fact -> fact.withdraw(LEONIE, "not so", NOW),
                fact -> fact.reverse(LEONIE, "not so", NOW));
        List<FactState> leads =
                List.of(FactState.CONFIRMED, FactState.SENT_BACK, FactState.WITHDRAWN, FactState.REVERSED);
        for (FactState from : FactState.values()) {
            for (int i = 0; i < steps.size(); i++) {
                Fact fact = in(from);
                Consumer<Fact> step = steps.get(i);
                if (FactState.TRANSITIONS.allows(from, leads.get(i))) {
                    step.accept(fact);
                    assertEquals(leads.get(i), fact.state());
                } else {
                    assertThrows(Conflict.class, () -> step.accept(fact), from + " to " + leads.get(i));
                    assertEquals(from, fact.state());
                }
            }
        }
    }

    private static Fact in(FactState state) {
        Fact fact = entered();
        switch (state) {
            case CONFIRMED -> fact.confirm(GRACE, NOW, Optional.empty());
            case SENT_BACK -> fact.sendBack(GRACE, "not so", NOW);
            case WITHDRAWN -> fact.withdraw(LEONIE, "not so", NOW);
            case REVERSED -> {
                fact.confirm(GRACE, NOW, Optional.empty());
                fact.reverse(LEONIE, "not so", NOW);
            }
            default -> {}
        }
        return fact;
    }

    @Test
    void whatIsEnteredIsHeldAgainstTheProgramme() {
        invalid(draft(FactKind.MOVE, "Nobody", "2026-08-16", null), "subject", "fact-no-person");
        invalid(draft(FactKind.MOVE, "A1", "2026-11-23", null), "date", "fact-in-future");
        invalid(draft(FactKind.MOVE, "A1", "2026-04-01", null), "date", "fact-too-early");
        invalid(draft(FactKind.WARD_CLOSED, "C", "2026-08-16", null), "subject", "fact-no-ward");
        invalid(draft(FactKind.WARD_CLOSED, "A", "2026-10-31", null), "date", "fact-ward-not-empty");
        invalid(draft(FactKind.SITE_CLOSED, "S", "2026-07-01", null), "date", "fact-ward-not-empty");
        invalid(draft(FactKind.SITE_CLOSED, "T", "2026-11-01", null), "subject", "fact-no-site");
        invalid(draft(FactKind.STEP, "A", "2026-09-02", null), "date", "fact-step-first");
        invalid(draft(FactKind.STEP, "A", "2026-08-01", null), "subject", "fact-no-step");
        invalid(draft(FactKind.STEP, "A", "2026-09-01", 1), "occupied", "fact-more-people");
        invalid(draft(FactKind.MOVE, "A1", "2026-08-16", 3), "occupied", "fact-occupied-only-step");
        assertEquals(
                Optional.of(2),
                CHECK.matter(draft(FactKind.STEP, "A", "2026-09-01", null)).occupied());
        CHECK.matter(draft(FactKind.WARD_CLOSED, "B", "2026-07-01", null));
        CHECK.matter(draft(FactKind.SITE_CLOSED, "S", "2026-11-01", null));
    }
}

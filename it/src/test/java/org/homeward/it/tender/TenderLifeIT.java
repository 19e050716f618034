package org.homeward.it.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.homeward.it.Stage;
import org.homeward.shared.application.TestClock;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Role;
import org.homeward.shared.domain.Stale;
import org.homeward.tender.application.Addenda;
import org.homeward.tender.application.Clarifications;
import org.homeward.tender.application.TenderApproving;
import org.homeward.tender.application.TenderInviting;
import org.homeward.tender.application.TenderPublishing;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.application.TenderWriting;
import org.homeward.tender.domain.AddendumDraft;
import org.homeward.tender.domain.ClarificationView;
import org.homeward.tender.domain.LotDraft;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.MarkMeaning;
import org.homeward.tender.domain.PriceDraft;
import org.homeward.tender.domain.QuestionDraft;
import org.homeward.tender.domain.TenderDraft;
import org.homeward.tender.domain.TenderHead;
import org.homeward.tender.domain.TenderHead.HealthAnswer;
import org.homeward.tender.domain.TenderHead.ValueAnswer;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.domain.TenderView;
import org.homeward.tender.domain.TimetableDraft;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tender from its first section to its closing, by two officers, with all that is refused on the way. */
@ArquillianTest
class TenderLifeIT {

    @Inject
    Stage stage;

    @Inject
    TenderWriting writing;

    @Inject
    TenderReading reading;

    @Inject
    TenderApproving approving;

    @Inject
    TenderPublishing publishing;

    @Inject
    TenderInviting inviting;

    @Inject
    Addenda addenda;

    @Inject
    Clarifications clarifications;

    @Inject
    TestClock testClock;

    @Inject
    Clock clock;

    private long buyer;
    private long provider;
    private long priya;
    private long tom;
    private long dele;

    @BeforeEach
    void aCouncilWithTwoOfficersAndAProvider() throws SQLException {
        buyer = organisation("COUNCIL");
        provider = organisation("SUPPORT_PROVIDER");
        priya = person(buyer, Role.PROCUREMENT_OFFICER);
        tom = person(buyer, Role.PROCUREMENT_OFFICER);
        dele = person(provider, Role.PROVIDER);
        stage.person(priya, buyer, Role.PROCUREMENT_OFFICER);
    }

    @Test
    void sectionBySectionOneOfficerWritesAndTheOtherApproves() {
        String ref = writing.begin(head("OPEN"));
        assertFalse(view(ref).desk().orElseThrow().blockers().isEmpty());
        assertThrows(Invalid.class, () -> approving.ask(ref));
        int read = view(ref).version();
        writing.writeLots(ref, read, List.of(lot()), "Four people live near each other");
        assertThrows(Stale.class, () -> writing.writeLots(ref, read, List.of(lot()), ""));
        assertThrows(
                Refused.class,
                () -> writing.writeQuestions(
                        ref, view(ref).version(), List.of(question("Attach your audited accounts.", "60"))));
        writing.writeQuestions(ref, view(ref).version(), List.of(question("How will you support people?", "60")));
        writing.writePrice(ref, view(ref).version(), new PriceDraft(new BigDecimal("40"), "lowest-over-this", "hour"));
        writing.writeTimetable(ref, view(ref).version(), timetable(now().plus(Duration.ofDays(14))));
        assertEquals(List.of(), view(ref).desk().orElseThrow().blockers());
        approving.ask(ref);
        assertThrows(NotAllowed.class, () -> approving.approve(ref));
        stage.person(tom, buyer, Role.PROCUREMENT_OFFICER);
        approving.sendBack(ref, "Say more about the homes");
        assertEquals("Say more about the homes", view(ref).desk().orElseThrow().sentBack());
        assertEquals(TenderState.APPROVED, approving.approve(ref).facts().state());
        writing.writeTerms(ref, view(ref).version(), "Thirty days to pay.", true);
        assertEquals(TenderState.DRAFT, view(ref).facts().state());
        assertThrows(NotAllowed.class, () -> approving.approve(ref));
        assertThrows(Conflict.class, () -> publishing.publish(ref));
    }

    @Test
    void otherOrganisationsAndOtherRolesMeetAClosedDoor() throws SQLException {
        String ref = writing.create(draft("OPEN")).facts().ref();
        stage.person(priya, organisation("COUNCIL"), Role.PROCUREMENT_OFFICER);
        assertThrows(NotFound.class, () -> reading.forOfficers(ref));
        assertThrows(NotFound.class, () -> approving.approve(ref));
        assertThrows(NotFound.class, () -> publishing.cancel(ref, "not ours"));
        stage.person(priya, buyer, Role.COMMISSIONER);
        assertThrows(NotAllowed.class, () -> writing.create(draft("OPEN")));
        assertThrows(NotAllowed.class, () -> publishing.publish(ref));
        stage.person(dele, provider, Role.PROVIDER);
        assertThrows(NotFound.class, () -> reading.view(ref));
        assertThrows(NotFound.class, () -> clarifications.ask(ref, "May we visit?"));
        stage.nobody();
        assertThrows(NotFound.class, () -> reading.published(ref));
    }

    @Test
    void questionsAreAnsweredToAllAndNobodyLearnsWhoAsked() throws SQLException {
        String ref = published("OPEN");
        stage.person(dele, provider, Role.PROVIDER);
        ClarificationView asked = clarifications.ask(ref, "We are Brackenway: may we visit?");
        assertTrue(asked.mine());
        stage.person(person(organisation("SUPPORT_PROVIDER"), Role.PROVIDER), provider + 1, Role.PROVIDER);
        assertEquals(List.of(), clarifications.list(ref));
        stage.person(priya, buyer, Role.PROCUREMENT_OFFICER);
        assertEquals(1, clarifications.list(ref).size());
        clarifications.answer(ref, asked.id(), Optional.of("May bidders visit?"), "Yes, on Monday.");
        stage.nobody();
        ClarificationView seen = clarifications.list(ref).get(0);
        assertEquals("May bidders visit?", seen.question());
        assertEquals(Optional.of("Yes, on Monday."), seen.answer());
        assertFalse(seen.mine());
    }

    @Test
    void aQuotationNeedsThreeAndIsThereOnlyForThem() throws SQLException {
        stage.person(priya, buyer, Role.PROCUREMENT_OFFICER);
        String ref = writing.create(draft("QUOTATION")).facts().ref();
        stage.person(tom, buyer, Role.PROCUREMENT_OFFICER);
        approving.approve(ref);
        inviting.invite(ref, List.of(name(provider)));
        Refused refusal = assertThrows(Refused.class, () -> publishing.publish(ref));
        assertEquals("invited-too-few", refusal.code());
        inviting.invite(
                ref,
                List.of(
                        name(provider),
                        name(organisation("SUPPORT_PROVIDER")),
                        name(organisation("SUPPORT_PROVIDER"))));
        assertEquals(3, inviting.list(ref).size());
        publishing.publish(ref);
        stage.person(dele, provider, Role.PROVIDER);
        assertEquals(ref, reading.published(ref).facts().ref());
        stage.nobody();
        assertThrows(NotFound.class, () -> reading.published(ref));
        assertTrue(reading.open(ListQuery.of(1, 200)).items().stream()
                .noneMatch(item -> item.ref().equals(ref)));
    }

    @Test
    void aPublishedTenderIsChangedByAddendaAndClosesByItselfForGood() {
        String ref = published("OPEN");
        Instant deadline = view(ref).facts().deadline().orElseThrow();
        assertThrows(Conflict.class, () -> writing.replace(ref, view(ref).version(), draft("OPEN")));
        assertThrows(Conflict.class, () -> publishing.close(ref));
        assertThrows(Invalid.class, () -> addenda.issue(ref, moved("", deadline.plusSeconds(3600))));
        assertThrows(Invalid.class, () -> addenda.issue(ref, moved("sooner", deadline.minusSeconds(1))));
        assertThrows(Invalid.class, () -> addenda.issue(ref, moved("the same", deadline)));
        Instant later = deadline.plusSeconds(3600);
        assertEquals(1, addenda.issue(ref, moved("more time", later)).number());
        testClock.forwardTo(later);
        testClock.catchUp();
        stage.person(priya, buyer, Role.PROCUREMENT_OFFICER);
        TenderView closed = view(ref);
        assertEquals(TenderState.CLOSED, closed.facts().state());
        assertEquals(LotState.CLOSED, closed.facts().lot(1).state());
        assertEquals(TenderState.CLOSED, publishing.close(ref).facts().state());
        assertThrows(Conflict.class, () -> addenda.issue(ref, moved("too late", later.plusSeconds(3600))));
        stage.person(dele, provider, Role.PROVIDER);
        Refused refusal = assertThrows(Refused.class, () -> clarifications.ask(ref, "May we visit?"));
        assertEquals("questions-closed", refusal.code());
        stage.person(tom, buyer, Role.PROCUREMENT_OFFICER);
        assertEquals(
                TenderState.CANCELLED,
                publishing.cancel(ref, "the homes fell through").facts().state());
    }

    private String published(String route) {
        String ref = writing.create(draft(route)).facts().ref();
        stage.person(tom, buyer, Role.PROCUREMENT_OFFICER);
        approving.approve(ref);
        publishing.publish(ref);
        stage.person(priya, buyer, Role.PROCUREMENT_OFFICER);
        return ref;
    }

    private TenderView view(String ref) {
        return reading.forOfficers(ref);
    }

    private TenderDraft draft(String route) {
        return new TenderDraft(
                head(route),
                List.of(lot()),
                "",
                List.of(question("How will you support people?", "60")),
                new PriceDraft(new BigDecimal("40"), "LOWEST_OVER_THIS", "an hour of support"),
                timetable(now().plus(Duration.ofDays(14))),
                "",
                List.of(),
                List.of(),
                "",
                true,
                Optional.empty());
    }

    private static TenderHead head(String route) {
        return new TenderHead(
                "Support at home",
                "Four people want homes of their own.",
                route,
                List.of("85312400"),
                "",
                ValueAnswer.of(10_000_000),
                HealthAnswer.byCodes());
    }

    private static LotDraft lot() {
        return new LotDraft("Manchester", List.of("Manchester"), Optional.empty(), Optional.empty(), Optional.of(4));
    }

    private static QuestionDraft question(String text, String weight) {
        return new QuestionDraft(
                "Q1",
                text,
                "",
                300,
                List.of(new MarkMeaning(0, "No"), new MarkMeaning(5, "Yes")),
                new BigDecimal(weight),
                Optional.empty(),
                false);
    }

    private static TimetableDraft timetable(Instant deadline) {
        return new TimetableDraft(Optional.of(deadline.minus(Duration.ofDays(5))), Optional.of(deadline), "");
    }

    private static AddendumDraft moved(String reason, Instant deadline) {
        return new AddendumDraft(
                reason, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.of(deadline));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private long organisation(String kind) throws SQLException {
        long key = stage.newKey();
        stage.asSuperuser(
                "insert into organisation (id, name, kind) values (" + key + ", '" + name(key) + "', '" + kind + "')");
        return key;
    }

    private static String name(long organisation) {
        return "Tender life " + organisation;
    }

    private long person(long organisation, Role role) throws SQLException {
        long key = stage.newKey();
        stage.asSuperuser(
                "insert into person (id, email, name, state) values (" + key + ", 'person" + key
                        + "@life.example', 'Person " + key + "', 'INVITED')",
                "insert into role_grant (person_id, organisation_id, role, granted_at) values (" + key + ", "
                        + organisation + ", '" + role + "', homeward_now())");
        return key;
    }
}

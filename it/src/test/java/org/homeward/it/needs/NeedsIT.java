package org.homeward.it.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.it.Stage;
import org.homeward.needs.application.IntentionReading;
import org.homeward.needs.application.IntentionWriting;
import org.homeward.needs.application.NeedReading;
import org.homeward.needs.application.NeedRecording;
import org.homeward.needs.domain.IntentionDraft;
import org.homeward.needs.domain.IntentionFilter;
import org.homeward.needs.domain.NeedDraft;
import org.homeward.needs.domain.NeedFilter;
import org.homeward.needs.domain.PublishedIntention;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Role;
import org.homeward.shared.domain.Stale;
import org.homeward.tender.application.IntentionFollowing;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs stay inside their organisation; intentions become public, without small counts, and are followed. */
@ArquillianTest
class NeedsIT {

    @Inject
    Stage stage;

    @Inject
    NeedRecording recording;

    @Inject
    NeedReading needs;

    @Inject
    IntentionWriting writing;

    @Inject
    IntentionReading intentions;

    @Inject
    IntentionFollowing following;

    @Inject
    Clock clock;

    private long council;
    private long grace;

    @BeforeEach
    void aCommissioner() throws Exception {
        council = stage.newKey();
        grace = stage.newKey();
        stage.asSuperuser(
                "insert into organisation (id, name, kind) values (" + council + ", 'Council " + council
                        + "', 'COUNCIL')",
                "insert into person (id, email, name, state) values (" + grace + ", 'p" + grace
                        + "@example.org', 'Grace', 'INVITED')");
        stage.person(grace, council, Role.COMMISSIONER);
    }

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    @Test
    void aNeedIsKeptAndFoundByItsOwnOrganisationOnly() {
        String ref = recording.record(need(3));
        assertEquals(3, needs.view(ref).people());
        assertEquals(
                1,
                needs.list(new NeedFilter("register " + ref, "", ""), ListQuery.first())
                        .total());
        recording.change(ref, needs.view(ref).version(), need(4));
        assertEquals(4, needs.view(ref).people());
        assertThrows(Stale.class, () -> recording.change(ref, 1_000, need(5)));
        stage.person(grace, stage.newKey(), Role.COMMISSIONER);
        assertThrows(NotFound.class, () -> needs.view(ref));
        stage.person(grace, council, Role.PROCUREMENT_OFFICER);
        assertThrows(NotAllowed.class, () -> recording.record(need(3)));
    }

    @Test
    void anIntentionIsReadByEverybodyOnceItIsPublishedAndItsSmallCountNever() {
        String ref = writing.begin(intention());
        stage.nobody();
        assertThrows(NotFound.class, () -> intentions.published(ref));
        stage.person(grace, council, Role.COMMISSIONER);
        writing.publish(ref, intentions.own(ref).version());
        stage.nobody();
        PublishedIntention read = intentions.published(ref);
        assertTrue(read.people().hidden());
        assertEquals(5, read.people().number());
        assertTrue(intentions.published(IntentionFilter.ALL, ListQuery.first()).items().stream()
                .anyMatch(one -> one.ref().equals(ref)));
        assertFalse(following.published(ref).late());
        stage.person(grace, council, Role.COMMISSIONER);
        writing.withdraw(ref, "People chose otherwise.");
        stage.nobody();
        assertEquals("People chose otherwise.", intentions.published(ref).withdrawnReason());
    }

    private String area() {
        return needs.areas().get(0).code();
    }

    private NeedDraft need(int people) {
        return new NeedDraft(
                area(),
                "SMALL_SUPPORT",
                Optional.of(people),
                Optional.of(LocalDate.now(clock)),
                "Homes of their own",
                "Dynamic support register");
    }

    private IntentionDraft intention() {
        return new IntentionDraft(
                Optional.empty(),
                area(),
                "SMALL_SUPPORT",
                Optional.of(3),
                Optional.of(LocalDate.now(clock).plusDays(30)),
                "Homes of their own");
    }
}

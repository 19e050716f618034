package org.homeward.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.homeward.shared.application.AuditReading;
import org.homeward.shared.application.InboxReading;
import org.homeward.shared.application.RulebookReading;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.AuditFilter;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotSignedIn;
import org.homeward.shared.domain.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A use case runs only for those whom its permission names. */
@ArquillianTest
class PermitIT {

    @Inject
    Stage stage;

    @Inject
    AuditReading audit;

    @Inject
    InboxReading inbox;

    @Inject
    RulebookReading rules;

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        stage.nobody();
        assertThrows(NotSignedIn.class, () -> audit.list(AuditFilter.ALL, ListQuery.first()));
    }

    @Test
    void whoHasNotTheRoleIsRefused() {
        stage.person(stage.newKey(), stage.newKey(), Role.EVALUATOR);
        assertThrows(NotAllowed.class, () -> audit.list(AuditFilter.ALL, ListQuery.first()));
    }

    @Test
    void whoHasTheRoleGetsTheAnswer() {
        stage.person(stage.newKey(), stage.newKey(), Role.AUDITOR);
        assertEquals(0, audit.list(AuditFilter.ALL, ListQuery.first()).total());
    }

    @Test
    void aTokenThatMayOnlyReadReadsAndWritesNothing() {
        stage.as(Actor.person(stage.newKey(), "A program", stage.newKey(), "Org", Set.of(Role.AUDITOR), false));
        assertEquals(0, inbox.unread());
        NotAllowed refusal = assertThrows(NotAllowed.class, () -> inbox.markAllRead());
        assertEquals("token-reads-only", refusal.code());
    }

    @Test
    void whatIsOpenIsOpenToAll() {
        stage.nobody();
        assertEquals(
                1,
                rules.list(LocalDate.of(2026, 11, 22), ListQuery.of(1, 1))
                        .items()
                        .size());
    }
}

package org.homeward.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.homeward.shared.application.TestClock;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.infrastructure.Sql;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The clock of a test installation moves forward, for Java and the database at once, and never back. */
@ArquillianTest
class ClockIT {

    @Inject
    TestClock testClock;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Test
    void itMovesForwardAtOnce() {
        Instant later = clock.instant().plus(Duration.ofMinutes(5));
        testClock.forwardTo(later);
        assertFalse(clock.instant().isBefore(later));
        assertTrue(clock.instant().isBefore(later.plusSeconds(30)));
        Duration apart = Duration.between(database(), clock.instant()).abs();
        assertTrue(apart.compareTo(Duration.ofSeconds(1)) < 0, apart.toString());
    }

    @Test
    void itNeverMovesBack() {
        Instant before = clock.instant();
        assertThrows(Conflict.class, () -> testClock.forwardTo(before.minusSeconds(1)));
        assertThrows(Conflict.class, () -> testClock.forwardTo(Instant.parse("2500-01-01T00:00:00Z")));
        assertThrows(
                IllegalStateException.class,
                () -> sql.update("update clock_offset set forward_by = interval '-1 day'"));
        assertFalse(clock.instant().isBefore(before));
    }

    private Instant database() {
        return sql.first(
                        "select homeward_now()",
                        row -> row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .orElseThrow();
    }
}

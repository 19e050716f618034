package org.homeward.shared.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/**
 * Java's time, taken from the database's {@code homeward_now()}. Between readings it is carried on by the machine's
 * monotonic counter, so the machine's own wall clock never matters. A reading older than a second is renewed in the
 * background: whoever asks holds a connection already more often than not, and many who each waited for a second one would
 * wait for ever. A deadline is not judged by this clock but by the database, in the transaction that it concerns.
 */
@ApplicationScoped
public class DatabaseClock {

    /** Where legal dates are: the working calendar of England. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Reading(Instant at, long counter) {}

    private final AtomicReference<Reading> latest = new AtomicReference<>();

    @Resource(lookup = "jdbc/homeward")
    private DataSource database;

    @Inject
    private ReadingConnection reading;

    @Resource
    private ManagedExecutorService background;

    private final AtomicBoolean renewing = new AtomicBoolean();

    /** The clock to inject. Its zone is Europe/London. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Ticking(this, LONDON);
    }

    /** Forgets the last reading: the test clock was moved. */
    public void refresh() {
        latest.set(null);
    }

    void testClockMoved(@Observes(during = TransactionPhase.AFTER_SUCCESS) TestClockOffset.Moved moved) {
        refresh();
    }

    Instant instant() {
        Reading last = latest.get();
        if (last == null) {
            last = reading.outsideTransaction(this::read);
            latest.set(last);
        } else if (System.nanoTime() - last.counter() > FRESH.toNanos() && renewing.compareAndSet(false, true)) {
            renew(last);
        }
        return last.at().plusNanos(System.nanoTime() - last.counter());
    }

    /** Replaces a reading, unless it was forgotten meanwhile: what was read before the test clock moved is not true. */
    private void renew(Reading old) {
        try {
            background.execute(() -> {
                try {
                    latest.compareAndSet(old, read());
                } finally {
                    renewing.set(false);
                }
            });
        } catch (RejectedExecutionException e) {
            renewing.set(false);
            throw e;
        }
    }

    private Reading read() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select homeward_now()")) {
            row.next();
            return new Reading(row.getObject(1, OffsetDateTime.class).toInstant(), System.nanoTime());
        } catch (SQLException e) {
            throw new IllegalStateException("the database's clock could not be read", e);
        }
    }

    private static final class Ticking extends Clock {

        private final DatabaseClock source;
        private final ZoneId zone;

        Ticking(DatabaseClock source, ZoneId zone) {
            super();
            this.source = source;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Ticking(source, other);
        }

        @Override
        public Instant instant() {
            return source.instant();
        }
    }
}

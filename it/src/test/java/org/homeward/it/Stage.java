package org.homeward.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Role;
import org.junit.jupiter.api.Assertions;

/** What in-container tests share: who acts, other ways into the database, and waiting for what happens by itself. */
@ApplicationScoped
public class Stage {

    private static final AtomicLong NEXT = new AtomicLong(900_000);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    @Inject
    private Acting acting;

    /** A key that no other test uses: of an organisation or a person that exists only here. */
    public long newKey() {
        return NEXT.incrementAndGet();
    }

    /** From now on this person acts for the organisation. */
    public void person(long personId, long organisationId, Role... roles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(java.util.List.of(roles));
        acting.as(Actor.person(personId, "Tester", organisationId, "Test organisation", held, true));
    }

    /** From now on somebody of the organisation acts. */
    public void organisation(long organisationId) {
        person(newKey(), organisationId, Role.values());
    }

    public void nobody() {
        acting.as(Actor.PUBLIC);
    }

    public void as(Actor actor) {
        acting.as(actor);
    }

    /** A connection as the role that owns the tables. */
    public Connection owner() throws SQLException {
        return connection("owner");
    }

    /** A connection past every rule of the database: what its administrator, or a thief of it, could do. */
    public Connection superuser() throws SQLException {
        return connection("superuser");
    }

    /** Runs statements past every rule. */
    public void asSuperuser(String... statements) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connection(String who) throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("homeward.it.url"),
                System.getProperty("homeward.it." + who),
                System.getProperty("homeward.it." + who + "-password"));
    }

    /** Waits until something holds; fails the test with these words when it never does. */
    public void await(String what, Duration patience, BooleanSupplier holds) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            Assertions.assertTrue(System.nanoTime() < until, () -> "waited in vain: " + what);
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        }
    }
}

package org.homeward.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.homeward.it.bidding.SealedLot;
import org.homeward.needs.application.NeedReading;
import org.homeward.needs.application.NeedRecording;
import org.homeward.needs.domain.NeedDraft;
import org.homeward.needs.infrastructure.Needs;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.shared.infrastructure.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A transaction makes do with one connection. To see it, all of the pool but one is taken first: what needs a second one
 * then waits for as long as the pool lets it, a minute, and fails. Which server process answers would show nothing: inside a
 * transaction the server works on the first connection and takes the second one only to hold it.
 */
@ArquillianTest
class OneConnectionIT {

    private static final String PROCESS = "select pg_backend_pid()";

    /** Longer than the pool's own patience, so that the pool says what is wrong. */
    private static final int PATIENCE_SECONDS = 120;

    @Inject
    Stage stage;

    @Inject
    SealedLot lot;

    @Inject
    NeedRecording recording;

    @Inject
    NeedReading reading;

    @Inject
    Needs needs;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Instance<RequestContextController> contexts;

    private long council;
    private long grace;
    private String need;

    @BeforeEach
    void aNeedAndAClockThatWasRead() throws SQLException {
        council = stage.newKey();
        grace = stage.newKey();
        stage.asSuperuser(
                "insert into organisation (id, name, kind) values (" + council + ", 'Council " + council
                        + "', 'COUNCIL')",
                "insert into person (id, email, name, state) values (" + grace + ", 'p" + grace
                        + "@example.org', 'Grace', 'INVITED')");
        stage.person(grace, council, Role.COMMISSIONER);
        // the first reading after the clock was moved is waited for; every later one is not
        need = recording.record(draft(3));
    }

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    /** As many connections as the pool has; known in the container only. */
    private static int pool() {
        return Integer.getInteger("homeward.it.pool");
    }

    private NeedDraft draft(int people) {
        return new NeedDraft(
                reading.areas().get(0).code(),
                "SMALL_SUPPORT",
                Optional.of(people),
                Optional.of(LocalDate.now(clock)),
                "Homes of their own",
                "Dynamic support register");
    }

    /** Does work while so many connections are taken that one is left. */
    private <T> T withOneLeft(Supplier<T> work) {
        return whileTaken(pool() - 1, work);
    }

    private <T> T whileTaken(int connections, Supplier<T> work) {
        return connections == 0 ? work.get() : sql.connected(taken -> whileTaken(connections - 1, work));
    }

    @Test
    void withAllTakenThereIsNoneForAnother() throws Exception {
        ExecutorService another = Executors.newSingleThreadExecutor();
        try {
            Future<Long> asked = whileTaken(pool(), () -> {
                Future<Long> waits = another.submit(() -> sql.number(PROCESS));
                boolean came = true;
                try {
                    waits.get(300, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    came = false;
                } catch (InterruptedException | ExecutionException e) {
                    throw new IllegalStateException(e);
                }
                assertFalse(came, "the pool is larger than this test takes, so the others prove nothing");
                return waits;
            });
            assertTrue(asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS) > 0);
        } finally {
            another.shutdownNow();
        }
    }

    @Test
    void aUseCaseThatWritesThroughJpaAndBesideIt() {
        NeedDraft changed = draft(4);
        int people = withOneLeft(() -> {
            recording.change(need, reading.view(need).version(), changed);
            recording.record(changed);
            return reading.view(need).people();
        });
        assertEquals(4, people);
    }

    @Test
    void aTransactionOfABeanThatIsNoEnterpriseBean() {
        assertEquals(
                0,
                withOneLeft(() -> transactions.own(() -> {
                    long before = sql.number(PROCESS);
                    needs.get(need);
                    return sql.number(PROCESS) - before;
                })),
                "beside JPA first");
        assertEquals(
                need,
                withOneLeft(() -> transactions.own(() -> {
                    needs.get(need);
                    return needs.view(need).ref();
                })),
                "JPA first");
    }

    @Test
    void rowsThatAreReadWithFurtherStatements() {
        List<Long> processes = withOneLeft(() -> transactions.own(() -> {
            needs.get(need);
            return sql.list("select generate_series(1, 2)", row -> sql.number(PROCESS));
        }));
        assertEquals(processes.get(0), processes.get(1));
    }

    /** Steps of a submission are enterprise beans with a transaction of their own each. */
    @Test
    void aBidThatIsSubmitted() throws SQLException {
        lot.publish();
        lot.bidderActs();
        lot.draft("One", 2500);
        assertEquals(1, withOneLeft(lot::submit).version());
    }

    @Test
    void twiceAsManyCallersAsThereAreConnections() throws Exception {
        NeedDraft changed = draft(5);
        ExecutorService callers = Executors.newFixedThreadPool(2 * pool());
        try {
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < 2 * pool(); i++) {
                calls.add(() -> asGrace(() -> {
                    String own = recording.record(changed);
                    recording.change(own, reading.view(own).version(), changed);
                    return own;
                }));
            }
            long done = 0;
            for (Future<String> call : callers.invokeAll(calls, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                done += call.get().isEmpty() ? 0 : 1;
            }
            assertEquals(2L * pool(), done);
        } finally {
            callers.shutdownNow();
        }
    }

    private <T> T asGrace(Supplier<T> work) {
        RequestContextController context = contexts.get();
        context.activate();
        try {
            stage.person(grace, council, Role.COMMISSIONER);
            return work.get();
        } finally {
            context.deactivate();
        }
    }
}

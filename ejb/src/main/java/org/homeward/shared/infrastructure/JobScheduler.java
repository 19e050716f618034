package org.homeward.shared.infrastructure;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/**
 * Carries jobs from the database to a thread of the server, on whichever node is free. A run whose node shows no
 * heartbeat for a while is taken up again by another. The queue keeps its own time by the machine's clock: moving the
 * test clock must not make running work look dead.
 */
@ApplicationScoped
public class JobScheduler {

    private static final int AT_ONCE = 3;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_BEFORE_DEAD = 4;
    private static final Duration STOPPING = Duration.ofSeconds(5);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);

    @Resource(lookup = "jdbc/homeward")
    private DataSource database;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Inject
    private JobRunner runner;

    private final OneTimeTask<Void> job = Tasks.oneTime("job")
            .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER))
            .execute((instance, context) -> runner.run(Long.parseLong(instance.getId())));

    private final AtomicReference<Optional<Scheduler>> running = new AtomicReference<>(Optional.empty());

    /** Puts a job into the queue, in the caller's transaction. Due since long ago, so that jobs run in their order. */
    void schedule(long jobId) {
        SchedulerClient client = SchedulerClient.Builder.create(database, job).build();
        TaskInstance<Void> instance = job.instance(String.valueOf(jobId));
        client.scheduleIfNotExists(instance, Instant.EPOCH.plusSeconds(jobId));
    }

    void start() {
        Scheduler scheduler = Scheduler.create(database, job)
                .executorService(new BorrowedThreads(threads))
                .threads(AT_ONCE)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_BEFORE_DEAD)
                .shutdownMaxWait(STOPPING)
                .build();
        running.set(Optional.of(scheduler));
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        runner.stopping();
        running.getAndSet(Optional.empty()).ifPresent(Scheduler::stop);
    }
}

package org.homeward.shared.infrastructure;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.RecurringWork;
import org.homeward.shared.domain.Actor;

/**
 * What the product does by itself again and again, from its start to its stop: chaining the audit trail, sending mail,
 * writing the day's checkpoint. A round that fails is tried again at its next turn; the log says so once, and once more
 * when it works again.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    private static final int CATCH_UP_SECONDS = 60;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService threads;

    @Inject
    private AuditSequencer sequencer;

    @Inject
    private MailSender mail;

    @Inject
    private Checkpoints checkpoints;

    @Inject
    private JobScheduler jobs;

    @Inject
    private Acting acting;

    @Inject
    private Instance<RequestContextController> requests;

    @Inject
    @Any
    private Instance<RecurringWork> features;

    private final AtomicBoolean begun = new AtomicBoolean();
    private final List<ScheduledFuture<?>> going = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<String, Boolean> failing = new ConcurrentHashMap<>();
    private final Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();
    private final ConcurrentHashMap<String, Object> turns = new ConcurrentHashMap<>();

    /** A server may say more than once that the application is there: each module says it. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (begun.compareAndSet(false, true)) {
            jobs.start();
            every(1, "audit-sequencer", sequencer::chainAll);
            every(3, "mail-sender", mail::sendAll);
            every(60, "mail-keeper", mail::forgetOld);
            every(60, "checkpoints", checkpoints::writeTodays);
            features.forEach(work -> every(work.seconds(), work.name(), work::run));
            going.add(threads.scheduleWithFixedDelay(this::answerWaiting, 100, 100, TimeUnit.MILLISECONDS));
        }
    }

    /**
     * Runs what the features do by themselves once more, now: the clock has been moved and much may be due at once. The
     * work is done by the rounds' own threads: one that is handed over from inside an enterprise bean would carry that
     * bean's transaction context along and lose its own.
     */
    public void catchUp() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        waiting.add(done);
        try {
            done.get(CATCH_UP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while catching up with the clock", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("could not catch up with the clock", e);
        }
    }

    private void answerWaiting() {
        for (CompletableFuture<Void> done = waiting.poll(); done != null; done = waiting.poll()) {
            features.forEach(work -> round(work.name(), work::run));
            done.complete(null);
        }
    }

    @PreDestroy
    void end() {
        going.forEach(round -> round.cancel(false));
    }

    private void every(int seconds, String name, Runnable work) {
        going.add(threads.scheduleWithFixedDelay(() -> round(name, work), 1, seconds, TimeUnit.SECONDS));
    }

    /** One after the other for the same work: who waits for a round finds everything done, not under way. */
    private void round(String name, Runnable work) {
        synchronized (turns.computeIfAbsent(name, any -> new Object())) {
            take(name, work);
        }
    }

    private void take(String name, Runnable work) {
        RequestContextController request = requests.get();
        boolean activated = request.activate();
        try {
            acting.as(Actor.system(name, 0));
            work.run();
            if (failing.remove(name) != null) {
                LOG.info(() -> name + " works again");
            }
        } catch (RuntimeException | LinkageError e) {
            if (failing.put(name, true) == null) {
                LOG.log(Level.SEVERE, e, () -> name + " failed and is tried again at each turn");
            }
        } finally {
            if (activated) {
                request.deactivate();
            }
            requests.destroy(request);
        }
    }
}

package org.homeward.shared.infrastructure;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;

/**
 * What the product does by itself again and again, from its start to its stop: chaining the audit trail, sending mail,
 * writing the day's checkpoint. A round that fails is tried again at its next turn; the log says so once, and once more
 * when it works again.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

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

    private final AtomicBoolean begun = new AtomicBoolean();
    private final List<ScheduledFuture<?>> going = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<String, Boolean> failing = new ConcurrentHashMap<>();

    /** A server may say more than once that the application is there: each module says it. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (begun.compareAndSet(false, true)) {
            jobs.start();
            every(1, "audit-sequencer", sequencer::chainAll);
            every(3, "mail-sender", mail::sendAll);
            every(60, "mail-keeper", mail::forgetOld);
            every(60, "checkpoints", checkpoints::writeTodays);
        }
    }

    @PreDestroy
    void end() {
        going.forEach(round -> round.cancel(false));
    }

    private void every(int seconds, String name, Runnable work) {
        going.add(threads.scheduleWithFixedDelay(() -> round(name, work), 1, seconds, TimeUnit.SECONDS));
    }

    private void round(String name, Runnable work) {
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

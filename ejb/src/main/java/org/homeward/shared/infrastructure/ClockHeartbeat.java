package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.shared.application.RecurringWork;

/**
 * Keeps the highest time that the database's clock ever showed, so that one that was turned back takes no bids, and says
 * so aloud. Begins when somebody is there: until then a demonstration may set its clock into the past.
 */
@ApplicationScoped
public class ClockHeartbeat implements RecurringWork {

    private static final Logger LOG = Logger.getLogger(ClockHeartbeat.class.getName());

    private final AtomicBoolean alarmed = new AtomicBoolean();

    @Inject
    private Sql sql;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "clock-heartbeat";
    }

    @Override
    public int seconds() {
        return 1;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void run() {
        sql.update("update clock_heartbeat set highest = homeward_now() where highest < homeward_now()"
                + " and exists (select 1 from person)");
        Optional<Duration> behind = behind();
        if (alarmed.getAndSet(behind.isPresent()) != behind.isPresent()) {
            behind.ifPresentOrElse(
                    by -> LOG.log(
                            Level.SEVERE,
                            () -> "The database's clock is " + by.toSeconds()
                                    + " s behind the highest time that it ever showed. No bids are taken until it is"
                                    + " right again."),
                    () -> LOG.info("The database's clock is right again; bids are taken."));
        }
    }

    /** How far the clock is behind the highest time ever seen, when that is more than the rulebook tolerates. */
    @Transactional(TxType.REQUIRED)
    public Optional<Duration> behind() {
        int tolerated = rulebook.whole("bidding.clock.tolerance-seconds", LocalDate.now(clock));
        return sql.first(
                        "select extract(epoch from highest - homeward_now())::bigint as behind from clock_heartbeat",
                        row -> row.getLong("behind"))
                .filter(seconds -> seconds > tolerated)
                .map(Duration::ofSeconds);
    }
}

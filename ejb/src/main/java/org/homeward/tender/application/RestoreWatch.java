package org.homeward.tender.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.shared.application.RecurringWork;
import org.homeward.shared.infrastructure.Checkpoints;
import org.homeward.shared.infrastructure.Transactions;
import org.homeward.tender.infrastructure.TenderStops;

/**
 * Compares the audit trail with the newest checkpoint outside the database. Where that one is not in the chain, the
 * database is older than what was known: it was restored by hand, or something was taken away. Then tenders that take bids
 * stop, because receipted bids may be missing. A restore by the product's own command says so itself.
 */
@ApplicationScoped
public class RestoreWatch implements RecurringWork {

    private static final Logger LOG = Logger.getLogger(RestoreWatch.class.getName());

    @Inject
    private Checkpoints checkpoints;

    @Inject
    private TenderStops stops;

    @Inject
    private Transactions transactions;

    @Override
    public String name() {
        return "restore-watch";
    }

    @Override
    public int seconds() {
        return 60;
    }

    @Override
    public void run() {
        checkpoints.missingFromTheChain().ifPresent(known -> {
            boolean stopped = transactions.<Boolean>own(() -> stops.markOlderThanCheckpoint(known));
            if (stopped) {
                LOG.log(
                        Level.SEVERE,
                        () -> "The audit trail does not hold the checkpoint at " + known + " that lies outside: the"
                                + " database is older than it, or was changed. Open tenders are stopped until an officer"
                                + " has decided.");
            }
        });
    }
}

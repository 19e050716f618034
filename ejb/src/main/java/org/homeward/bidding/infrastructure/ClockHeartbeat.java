package org.homeward.bidding.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.homeward.shared.application.RecurringWork;
import org.homeward.shared.infrastructure.Sql;

/**
 * Keeps the highest time that the database's clock ever showed, so that one that was turned back takes no bids. Begins
 * when somebody is there: until then a demonstration may set its clock into the past.
 */
@ApplicationScoped
public class ClockHeartbeat implements RecurringWork {

    @Inject
    private Sql sql;

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
    }
}

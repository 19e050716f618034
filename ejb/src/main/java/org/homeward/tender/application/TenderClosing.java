package org.homeward.tender.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.RecurringWork;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Transactions;
import org.homeward.tender.domain.Lot;
import org.homeward.tender.domain.Tender;
import org.homeward.tender.domain.TenderClosed;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.infrastructure.Tenders;

/**
 * Closes each tender at its deadline, by the database's clock. The lots are held before the clock is read, so that whoever
 * submits either comes before the closing or finds it closed.
 */
@ApplicationScoped
public class TenderClosing implements RecurringWork {

    @Inject
    private Tenders tenders;

    @Inject
    private Transactions transactions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private TenderTelling telling;

    @Inject
    private Event<TenderClosed> closed;

    @Override
    public String name() {
        return "tender-closing";
    }

    @Override
    public int seconds() {
        return 1;
    }

    /** One that cannot be closed keeps no other open; it is tried again at the next turn. */
    @Override
    public void run() {
        List<RuntimeException> failures = new ArrayList<>();
        for (Tenders.Due due : tenders.due()) {
            acting.as(Actor.system(name(), due.buyerId()));
            try {
                transactions.own(() -> closeDue(due));
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private void closeDue(Tenders.Due due) {
        Tender tender = tenders.toChange(due.ref(), due.buyerId());
        if (tender.state() == TenderState.PUBLISHED) {
            close(tender, acting.actor());
        }
    }

    /** Closes the tender and its lots in the caller's transaction; before the deadline refused. */
    public void close(Tender tender, Actor by) {
        List<Lot> lots = tenders.lotsToChange(tender.id());
        Instant at = tenders.now();
        tender.close(by, at);
        lots.forEach(lot -> lot.close(by, at));
        tenders.flush();
        audit.record("tender.closed", "tender", tender.ref(), Map.of());
        closed.fire(new TenderClosed(tender.ref()));
        telling.officers(tender, "tender-has-closed");
    }
}

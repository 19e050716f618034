package org.homeward.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.homeward.ledger.infrastructure.Books;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.RecurringWork;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.infrastructure.Transactions;

/** When a month begins, every confirmed fact that is in force releases its part of it, and funding falls due. */
@ApplicationScoped
public class LedgerRounds implements RecurringWork {

    @Inject
    private Books books;

    @Inject
    private DuePosting due;

    @Inject
    private Transactions transactions;

    @Inject
    private Acting acting;

    @Override
    public String name() {
        return "ledger-months";
    }

    @Override
    public int seconds() {
        return 300;
    }

    /** A programme that cannot be posted keeps no other waiting; it is tried again at the next turn. */
    @Override
    public void run() {
        List<RuntimeException> failures = new ArrayList<>();
        for (Books.Due ledger : books.all()) {
            acting.as(Actor.system(name(), ledger.organisationId()));
            try {
                transactions.own(() -> books.ref(ledger.programmeId()).ifPresent(ref -> due.post(books.hold(ref))));
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}

package org.homeward.award.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.infrastructure.Sql;

/**
 * Lets the product itself act for a buyer for one piece of work in the middle of somebody else's transaction: when a winner
 * declines, the other bidders are told, and of those the winner may know nothing. Only for work through {@link Sql}, which
 * tells the database with every statement for whom it acts.
 */
@ApplicationScoped
public class OnBehalf {

    @Inject
    private Acting acting;

    @Inject
    private Sql sql;

    public void of(long organisationId, Runnable work) {
        as("award", organisationId, work);
    }

    /** The same under another name, by which the audit trail knows the part of the product that does it. */
    public void as(String name, long organisationId, Runnable work) {
        Actor actor = acting.actor();
        acting.as(Actor.system(name, organisationId));
        try {
            work.run();
        } finally {
            acting.as(actor);
            // the connection hears again for whom the rest of the transaction acts
            sql.number("select 1");
        }
    }
}

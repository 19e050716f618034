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
        Actor actor = acting.actor();
        acting.as(Actor.system("award", organisationId));
        try {
            work.run();
        } finally {
            acting.as(actor);
            // the connection hears again for whom the rest of the transaction acts
            sql.number("select 1");
        }
    }
}

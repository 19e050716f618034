package org.homeward.award.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.award.infrastructure.AwardViews;
import org.homeward.award.infrastructure.AwardViews.Unannounced;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.RecurringWork;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.infrastructure.Transactions;

/**
 * Publishes the notice of an award that was approved and told to the bidders, where a failure came in between. Usually
 * there is nothing to do.
 */
@ApplicationScoped
public class AwardsToAnnounce implements RecurringWork {

    @Inject
    private AwardViews awards;

    @Inject
    private AwardAnnouncing announcing;

    @Inject
    private Transactions transactions;

    @Inject
    private Acting acting;

    @Override
    public String name() {
        return "award-announcing";
    }

    @Override
    public int seconds() {
        return 30;
    }

    @Override
    public void run() {
        for (long buyer : transactions.<List<Long>>own(awards::deciding)) {
            acting.as(Actor.system(name(), buyer));
            for (Unannounced award : transactions.<List<Unannounced>>own(() -> awards.unannounced(buyer))) {
                announcing.announce(award.tender(), award.lot());
            }
        }
    }
}

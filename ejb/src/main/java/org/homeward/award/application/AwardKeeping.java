package org.homeward.award.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.homeward.award.infrastructure.Awards;
import org.homeward.shared.domain.Conflict;
import org.homeward.tender.domain.TenderCancelled;
import org.homeward.tender.infrastructure.TenderRecords;

/**
 * Keeps a decision from vanishing with its tender: where bidders may have been told who was chosen, the way back is the
 * decision that nobody gets the lot, which tells them why.
 */
@ApplicationScoped
public class AwardKeeping {

    @Inject
    private TenderRecords tenders;

    @Inject
    private Awards awards;

    void cancelled(@Observes TenderCancelled event) {
        tenders.get(event.ref()).lots().stream()
                .filter(lot -> awards.live(lot.id()).isPresent())
                .findFirst()
                .ifPresent(lot -> {
                    throw new Conflict("award-stands", "" + lot.number());
                });
    }
}

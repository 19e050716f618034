package org.homeward.bidding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.bidding.domain.ConflictView;
import org.homeward.bidding.infrastructure.Conflicts;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Refused;
import org.homeward.tender.domain.TenderFacts;

/** Keeps those who declared a conflict away from the bids. */
@ApplicationScoped
class ConflictDesk {

    @Inject
    private Conflicts conflicts;

    @Inject
    private Acting acting;

    void refuseReader(TenderFacts tender) {
        long me = acting.actor().personId();
        if (conflicts.of(tender.id(), me).map(ConflictView::conflict).orElse(false)) {
            throw new Refused(
                    "reader-has-conflict",
                    "Whoever declared a conflict of interest does not see the bids",
                    "Procurement Act 2023 s.81 to 83");
        }
    }
}

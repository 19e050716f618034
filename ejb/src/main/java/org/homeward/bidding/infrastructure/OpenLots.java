package org.homeward.bidding.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.homeward.shared.domain.Actor;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.infrastructure.Tenders;

/** Holds a lot for its opening. */
@ApplicationScoped
public class OpenLots {

    @Inject
    private Tenders tenders;

    /** Where the lot stands; nobody changes it until the transaction ends. */
    public LotState hold(long lotId) {
        return tenders.lotForUpdate(lotId).state();
    }

    /** Two officers have opened it. From here on the database shows its bids to the buyer. */
    public void open(long lotId, Actor by, Instant at) {
        tenders.lotForUpdate(lotId).open(by, at);
        tenders.flush();
    }

    /** Writes what objects of this transaction hold, so that statements beside JPA see it. */
    public void write() {
        tenders.flush();
    }
}

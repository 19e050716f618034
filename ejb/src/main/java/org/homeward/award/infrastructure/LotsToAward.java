package org.homeward.award.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.award.domain.LotToAward;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.infrastructure.TenderRecords;

/** The lots of the acting buyer; of another buyer's tender nothing is known here. */
@ApplicationScoped
public class LotsToAward {

    @Inject
    private TenderRecords tenders;

    @Inject
    private Sql sql;

    @Inject
    private Acting acting;

    /** Refused with {@code no-such-tender}, also when it is another buyer's, and {@code no-such-lot}. */
    public LotToAward get(String tenderRef, int lot) {
        TenderFacts tender = tender(tenderRef);
        return new LotToAward(tender, tender.lot(lot));
    }

    /** The lot by its key. Refused with {@code no-such-tender} when it is another buyer's. */
    public LotToAward ofLot(long lotId) {
        String ref = sql.first(
                        "select t.ref from tender t join lot l on l.tender_id = t.id where l.id = ?",
                        row -> row.getString("ref"),
                        lotId)
                .orElseThrow(() -> new NotFound("no-such-tender"));
        TenderFacts tender = tender(ref);
        LotFacts lot = tender.lots().stream()
                .filter(one -> one.id() == lotId)
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-lot"));
        return new LotToAward(tender, lot);
    }

    /** Refused with {@code no-such-tender}, also when it is another buyer's. */
    public TenderFacts tender(String tenderRef) {
        TenderFacts tender = tenders.get(tenderRef);
        if (tender.buyerId() != acting.actor().organisationId()) {
            throw new NotFound("no-such-tender");
        }
        return tender;
    }

    /** The person who decides: a job of the product never does. */
    public long decider() {
        return acting.actor().person().orElseThrow(() -> new NotAllowed("award-by-people"));
    }
}

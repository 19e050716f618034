package org.homeward.bidding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.homeward.bidding.domain.BoxView;
import org.homeward.bidding.infrastructure.Boxes;
import org.homeward.bidding.infrastructure.LotKeys;
import org.homeward.bidding.infrastructure.OpenLots;
import org.homeward.shared.domain.KeyPurpose;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.SigningKeys;
import org.homeward.tender.domain.DeadlineMoved;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.TenderClosed;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderPublished;
import org.homeward.tender.infrastructure.TenderRecords;

/** What the sealing does when a tender is published, moved and closed, in the same transaction. */
@ApplicationScoped
class LotSealing {

    @Inject
    private TenderRecords tenders;

    @Inject
    private LotKeys keys;

    @Inject
    private Boxes boxes;

    @Inject
    private OpenLots lots;

    @Inject
    private SigningKeys signing;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void published(@Observes TenderPublished event) {
        TenderFacts tender = written(event.ref());
        signing.prepare(KeyPurpose.RECEIPT);
        tender.lots().forEach(lot -> {
            keys.make(tender, lot);
            audit.record("lot.keys-made", "lot", tender.ref() + "/" + lot.number(), Map.of());
        });
    }

    void moved(@Observes DeadlineMoved event) {
        TenderFacts tender = written(event.ref());
        tender.lots().forEach(lot -> keys.move(tender, lot));
    }

    void closed(@Observes TenderClosed event) {
        TenderFacts tender = written(event.ref());
        tender.lots().stream().filter(lot -> lot.state() == LotState.CLOSED).forEach(lot -> {
            BoxView box = boxes.fix(tender, lot, lot.closedAt().orElseGet(clock::instant));
            audit.record("lot.box-fixed", "lot", tender.ref() + "/" + lot.number() + "/" + box.root(), Map.of());
        });
    }

    /** What was done to the tender's objects in this transaction must stand in the tables before it is read there. */
    private TenderFacts written(String ref) {
        lots.write();
        return tenders.get(ref);
    }
}

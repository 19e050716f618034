package org.homeward.evaluation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.infrastructure.TenderRecords;

/** Lots of a buyer whose bids are being marked. */
@ApplicationScoped
public class OpenLots {

    /** A lot and its tender. */
    public record OpenLot(TenderFacts tender, LotFacts lot) {}

    @Inject
    private Sql sql;

    @Inject
    private TenderRecords tenders;

    /** Opened and not decided, the oldest opening first. */
    public List<OpenLot> toMark(long buyerId) {
        return of(buyerId, "l.state = 'OPENED'");
    }

    /** Those whose bids will be or were marked: from publication to the decision, the newest tender last. */
    public List<OpenLot> all(long buyerId) {
        return of(buyerId, "l.state in ('BIDDING', 'CLOSED', 'OPENED', 'DECIDED')");
    }

    private List<OpenLot> of(long buyerId, String which) {
        return sql
                .list(
                        "select t.ref, l.number from lot l join tender t on t.id = l.tender_id where t.buyer_id = ? and "
                                + which + " order by l.opened_at nulls last, l.id limit 200",
                        row -> new LotKey(row.getString(1), row.getInt(2)),
                        buyerId)
                .stream()
                .map(key -> {
                    TenderFacts tender = tenders.get(key.tender());
                    return new OpenLot(tender, tender.lot(key.lot()));
                })
                .toList();
    }

    private record LotKey(String tender, int lot) {}
}

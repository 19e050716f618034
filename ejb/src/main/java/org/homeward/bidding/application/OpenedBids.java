package org.homeward.bidding.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.homeward.bidding.domain.AttachedFile;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.bidding.infrastructure.OpenedBidRecords;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** Those who judge read the bids after the opening. */
@Stateless
public class OpenedBids {

    @Inject
    private BidPlaces places;

    @Inject
    private ConflictDesk conflicts;

    @Inject
    private OpenedBidRecords opened;

    @Inject
    private AuditTrail audit;

    /**
     * Refused with {@code lot-not-opened} before, with {@code conflict-not-declared} until whoever evaluates or decides has
     * declared, and with {@code conflict-declared} for whoever declared a conflict.
     */
    @Permit(value = Permission.BIDS_READ, reads = true)
    public List<OpenedBid> bids(String tender, int lot) {
        return opened.of(open(tender, lot).lot().id());
    }

    /** Refused as above, or with {@code no-such-attachment}. Who took which file stands on the audit trail. */
    @Permit(value = Permission.BIDS_READ, reads = true)
    public AttachedFile attachment(String tender, int lot, String bidRef, long id) {
        AttachedFile file = opened.attachment(open(tender, lot).lot().id(), bidRef, id);
        audit.record("bid.file-read", "bid", bidRef, Map.of("file", "" + id));
        return file;
    }

    private BidPlace open(String tender, int lot) {
        BidPlace place = places.forBuyer(tender, lot);
        if (!place.lot().state().isOpen()) {
            throw new Conflict("lot-not-opened");
        }
        conflicts.requireReader(place.tender());
        return place;
    }
}

package org.homeward.bidding.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.bidding.domain.AttachedFile;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.bidding.infrastructure.OpenedBidRecords;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;

/** Those who judge read the bids after the opening. */
@Stateless
public class OpenedBids {

    @Inject
    private BidPlaces places;

    @Inject
    private ConflictDesk conflicts;

    @Inject
    private OpenedBidRecords opened;

    /** Refused with {@code lot-not-opened} before, and with {@code reader-has-conflict} for whoever declared one. */
    @Permit(value = Permission.BIDS_READ, reads = true)
    public List<OpenedBid> bids(String tender, int lot) {
        return opened.of(open(tender, lot).lot().id());
    }

    /** Refused as above, or with {@code no-such-attachment}. */
    @Permit(value = Permission.BIDS_READ, reads = true)
    public AttachedFile attachment(String tender, int lot, String bidRef, long id) {
        return opened.attachment(open(tender, lot).lot().id(), bidRef, id);
    }

    private BidPlace open(String tender, int lot) {
        BidPlace place = places.forBuyer(tender, lot);
        if (!place.lot().state().isOpen()) {
            throw new Conflict("lot-not-opened");
        }
        conflicts.refuseReader(place.tender());
        return place;
    }
}

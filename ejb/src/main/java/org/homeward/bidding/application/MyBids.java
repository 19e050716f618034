package org.homeward.bidding.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.homeward.bidding.domain.MyBidItem;
import org.homeward.bidding.infrastructure.Bids;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;

/** A provider's own bids. */
@Stateless
public class MyBids {

    @Inject
    private Bids bids;

    /** The newest first. */
    @Permit(value = Permission.BIDS_WRITE, reads = true)
    public Page<MyBidItem> list(ListQuery query) {
        return bids.list(query);
    }
}

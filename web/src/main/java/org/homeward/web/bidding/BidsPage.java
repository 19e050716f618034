package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.bidding.application.MyBids;
import org.homeward.bidding.domain.BidState;
import org.homeward.bidding.domain.MyBidItem;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** The acting provider's bids, the newest first. */
@Named
@RequestScoped
public class BidsPage {

    @Inject
    private MyBids bids;

    private int page = 1;
    private Page<MyBidItem> list;

    public Page<MyBidItem> getList() {
        if (list == null) {
            list = bids.list(ListQuery.of(Math.max(1, page), ListQuery.USUAL_PAGE));
        }
        return list;
    }

    /** Where a line leads: a bid that was sent to its receipt, any other to its parts. */
    public String href(MyBidItem bid) {
        boolean sent = bid.state() == BidState.SUBMITTED;
        return "/bidding/" + (sent ? "receipt" : "check") + ".xhtml?tender=" + bid.tender() + "&lot=" + bid.lot();
    }

    /** Buyer, and what can be done until when. */
    public String hint(MyBidItem bid) {
        String until = bid.deadline()
                .map(at -> PageTexts.of("bidding", bid.open() ? "bids.until" : "bids.closed", Wording.moment(at)))
                .orElse("");
        return PageTexts.of("bidding", "bids.hint", bid.tender(), bid.buyer()) + (until.isEmpty() ? "" : ". " + until);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

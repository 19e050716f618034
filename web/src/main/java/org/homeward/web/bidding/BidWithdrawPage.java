package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.homeward.bidding.application.BidSubmitting;
import org.homeward.web.frame.PageTexts;

/** Takes a bid back, after the question whether that is meant. */
@Named
@RequestScoped
public class BidWithdrawPage {

    @Inject
    private BidPlace bid;

    @Inject
    private BidSubmitting submitting;

    /** Loads the page; or takes the bid back. */
    public void act() throws IOException {
        if (!bid.isSent()) {
            bid.getDraft();
            return;
        }
        submitting.withdraw(bid.getTenderRef(), bid.getLotNumber(), bid.sent("key"));
        PageTexts.done("bidding", "withdraw.done");
        bid.go(bid.href("check"));
    }

    /** Two clicks take back once. */
    public String getKey() {
        return bid.isSent()
                ? bid.sent("key")
                : "page-back-" + bid.getDraft().tender() + "-" + bid.getDraft().lot() + "-"
                        + bid.getDraft().submittedVersion();
    }
}

package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.award.application.SummaryReading;
import org.homeward.bidding.application.BidSubmitting;
import org.homeward.bidding.domain.Receipt;
import org.homeward.bidding.domain.ReceiptView;
import org.homeward.tender.domain.LotState;

/** A bid that was sent: its receipt, what happens next, and what can still be undone. */
@Named
@RequestScoped
public class BidReceiptPage {

    private static final int GROUP = 4;

    @Inject
    private BidPlace bid;

    @Inject
    private BidSubmitting submitting;

    @Inject
    private SummaryReading summaries;

    private ReceiptView view;

    public ReceiptView getView() {
        if (view == null) {
            view = submitting.receipt(bid.getTenderRef(), bid.getLotNumber());
        }
        return view;
    }

    public Receipt getReceipt() {
        return getView().receipt();
    }

    /** To be quoted: tender, lot and version. */
    public String getReference() {
        return getReceipt().tender() + " / " + getReceipt().lot() + " / "
                + getReceipt().version();
    }

    /** In groups of four, so that a person can compare it. */
    public String getHash() {
        return getReceipt().sealedSha256().replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    public boolean isClosed() {
        LotState state = bid.getLot().state();
        return state == LotState.CLOSED || state.isOpen() || !bid.getDraft().open();
    }

    public boolean isOpened() {
        return bid.getLot().state().isOpen();
    }

    public boolean isDecided() {
        return bid.getLot().state() == LotState.DECIDED || isTold();
    }

    /** Whether the bidder was told how this bid was marked. */
    public boolean isTold() {
        return summaries.told().stream()
                .anyMatch(told -> told.tender().equals(bid.getTenderRef()) && told.lot() == bid.getLotNumber());
    }
}

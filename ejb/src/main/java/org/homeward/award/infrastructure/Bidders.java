package org.homeward.award.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.bidding.application.PublishedBox;
import org.homeward.evaluation.application.ResultReading;
import org.homeward.shared.domain.Conflict;
import org.homeward.tender.domain.LotState;

/** Who bid for a lot, as far as the sealing lets the buyer know. */
@ApplicationScoped
public class Bidders {

    @Inject
    private ResultReading results;

    @Inject
    private PublishedBox boxes;

    /** An organisation that bid. */
    public record Bidder(long id, String name) {}

    /**
     * Everybody whose bid was opened; nobody for a closed lot whose box is empty. Refused while bids are sealed
     * ({@code award-lot-not-open}).
     */
    public List<Bidder> of(String tenderRef, int lot, LotState state) {
        if (state.isOpen()) {
            return results.result(tenderRef, lot).result().ranking().stream()
                    .map(bid -> new Bidder(bid.bidderId(), bid.bidder()))
                    .toList();
        }
        boolean empty = state == LotState.CLOSED
                && boxes.boxes(tenderRef).stream().anyMatch(box -> box.lot() == lot && box.treeSize() == 0);
        if (!empty) {
            throw new Conflict("award-lot-not-open", state.name());
        }
        return List.of();
    }
}

package org.homeward.bidding.domain;

import java.time.Instant;
import java.util.Optional;
import org.homeward.tender.domain.LotState;

/**
 * One of the acting organisation's bids in its list.
 *
 * @param open whether it can be changed, sent and taken back now
 * @param lotState how far the buyer is with the lot
 */
public record MyBidItem(
        String tender,
        String title,
        String buyer,
        int lot,
        String lotTitle,
        String bidRef,
        BidState state,
        Optional<Instant> submittedAt,
        Optional<Instant> deadline,
        boolean open,
        LotState lotState) {}

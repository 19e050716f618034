package org.homeward.bidding.domain;

import java.time.Instant;
import java.util.Optional;

/** One of the acting organisation's bids in its list. */
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
        boolean open) {}

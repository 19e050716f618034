package org.homeward.award.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Money;

/**
 * What one bidder is told of how its bid was marked, and the winner's marks beside it (Procurement Act 2023 s.50).
 *
 * @param bid reference of the bid
 * @param won whether this is the winner's own
 * @param place rank among the bids; empty for a bid that was out
 * @param bids how many bids there were
 * @param outBecause why the bid was out, in words; empty when it was ranked
 * @param winnerReason why the winner was chosen, in the words of the decision
 */
public record AssessmentSummary(
        String bid,
        long bidderId,
        String bidder,
        boolean won,
        Optional<Integer> place,
        int bids,
        List<String> outBecause,
        Price price,
        Sum own,
        String winner,
        Sum winnerSum,
        String winnerReason,
        List<SummaryLine> lines) {

    /**
     * The price part of the bidder's own sum.
     *
     * @param working the sum in figures; empty where the price was not marked
     */
    public record Price(Money asked, BigDecimal weight, String working) {}

    /**
     * A bid's sum by its parts.
     *
     * @param price empty for a bid that was out, since its price is left out of the sum
     */
    public record Sum(BigDecimal quality, Optional<BigDecimal> price, Optional<BigDecimal> total) {}

    public AssessmentSummary {
        outBecause = List.copyOf(outBecause);
        lines = List.copyOf(lines);
    }
}

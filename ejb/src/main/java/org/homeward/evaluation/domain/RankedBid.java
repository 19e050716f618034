package org.homeward.evaluation.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.shared.domain.Money;

/**
 * A bid with every part of its sum.
 *
 * @param rank 1 for the best; bids that stay tied share one; empty while marks are missing and for a bid that is out
 * @param total quality and price; empty for a bid that is out
 * @param quality sum of the scores of the questions
 * @param lived the part of it that people with lived experience marked
 * @param priceScore empty for a bid that is out, since its price is left out of the sum
 * @param priceWorking the sum in figures
 * @param exclusions why it is out; empty when it is not
 */
public record RankedBid(
        OptionalInt rank,
        String bid,
        long bidderId,
        String bidder,
        Optional<BigDecimal> total,
        BigDecimal quality,
        BigDecimal lived,
        Optional<BigDecimal> priceScore,
        Money price,
        String priceWorking,
        List<ScoredPart> parts,
        List<Reason> exclusions) {

    public RankedBid {
        parts = List.copyOf(parts);
        exclusions = List.copyOf(exclusions);
    }

    public boolean isExcluded() {
        return !exclusions.isEmpty();
    }

    RankedBid ranked(int place) {
        return new RankedBid(
                OptionalInt.of(place),
                bid,
                bidderId,
                bidder,
                total,
                quality,
                lived,
                priceScore,
                price,
                priceWorking,
                parts,
                exclusions);
    }
}

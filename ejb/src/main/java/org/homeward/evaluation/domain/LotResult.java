package org.homeward.evaluation.domain;

import java.util.List;
import java.util.Optional;

/**
 * What the marks and prices of a lot come to.
 *
 * @param state whether every mark is agreed and the first place is decided
 * @param ranking the best first; bids that are out stand last
 * @param ties bids with equal totals, the highest first
 * @param missing how many agreed marks are still missing
 */
public record LotResult(State state, List<RankedBid> ranking, List<Tie> ties, int missing) {

    /** How far the result is. */
    public enum State {
        /** Marks are missing, or the first place is tied and lots have not been drawn. */
        PROVISIONAL,
        COMPLETE
    }

    public LotResult {
        ranking = List.copyOf(ranking);
        ties = List.copyOf(ties);
    }

    public boolean isComplete() {
        return state == State.COMPLETE;
    }

    /** The bid in first place; empty while the result is not complete, and when no bid is left. */
    public Optional<RankedBid> winner() {
        return isComplete()
                ? ranking.stream()
                        .filter(bid -> bid.rank().isPresent() && bid.rank().getAsInt() == 1)
                        .findFirst()
                : Optional.empty();
    }

    public Optional<RankedBid> bid(String ref) {
        return ranking.stream().filter(bid -> bid.bid().equals(ref)).findFirst();
    }
}

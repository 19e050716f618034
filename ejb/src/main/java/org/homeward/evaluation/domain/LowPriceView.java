package org.homeward.evaluation.domain;

import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Money;

/**
 * One bid's price as the officers look at it.
 *
 * @param reasons why it looks too low, in words with the sum; empty when it does not
 * @param check what was asked about it
 */
public record LowPriceView(String bid, String bidder, Money price, List<String> reasons, Optional<PriceCheck> check) {

    public LowPriceView {
        reasons = List.copyOf(reasons);
    }
}

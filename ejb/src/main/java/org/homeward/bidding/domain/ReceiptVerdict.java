package org.homeward.bidding.domain;

import java.util.List;

/**
 * What holds of a receipt and what does not.
 *
 * @param valid every check holds
 */
public record ReceiptVerdict(boolean valid, List<ReceiptCheck> checks) {

    public ReceiptVerdict {
        checks = List.copyOf(checks);
    }
}

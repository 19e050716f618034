package org.homeward.doublerunning.domain;

import java.util.List;

/** Who pays what of a stored programme, before and after; which cost has moved; which moves need a second look. */
public record PayersView(String ref, int version, List<PayerCost> payers, MovedCost movedCost, List<CostFlag> flags) {

    public PayersView {
        payers = List.copyOf(payers);
        flags = List.copyOf(flags);
    }
}

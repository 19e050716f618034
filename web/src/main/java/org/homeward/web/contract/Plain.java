package org.homeward.web.contract;

import java.math.BigDecimal;

/** Figures and shares as texts, without noughts that say nothing. */
final class Plain {

    private Plain() {}

    static String of(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

package org.homeward.doublerunning.domain;

import java.math.BigDecimal;

/**
 * How prices have risen in a month, and the one rounding that follows.
 *
 * @param percentPerYear on each 1 April after the first month
 * @param aprils how many of those have passed
 * @param factor what the sum is multiplied by, to eight places for reading; the reckoning has all of them
 * @param beforePence the sum before, in pence, to four places for reading
 * @param afterPence the sum after, rounded half up
 */
public record Rise(BigDecimal percentPerYear, int aprils, BigDecimal factor, BigDecimal beforePence, long afterPence) {

    private static final int READABLE_FACTOR = 8;
    private static final int READABLE_PENCE = 4;

    static Rise of(BigDecimal percentPerYear, int aprils, Fraction factor, Fraction before) {
        return new Rise(
                percentPerYear,
                aprils,
                factor.decimal(READABLE_FACTOR).stripTrailingZeros(),
                before.decimal(READABLE_PENCE),
                before.times(factor).halfUp());
    }
}

package org.homeward.evaluation.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a mark becomes a score, and how every score is rounded: the exact fraction is formed first and rounded once, half
 * up, to two decimals. Sums add rounded scores, so that what a bidder reads adds up on paper. Never below nought.
 */
public final class Scores {

    /** Decimals of every score. */
    public static final int DECIMALS = 2;

    public static final BigDecimal NOUGHT = BigDecimal.ZERO.setScale(DECIMALS);

    private Scores() {}

    /**
     * Mark divided by the highest mark, times the weight.
     *
     * @param highest the highest mark of the question's scale, above nought
     * @param weight marks out of 100 that the answer can bring
     */
    public static BigDecimal ofMark(int mark, int highest, BigDecimal weight) {
        if (highest <= 0 || mark < 0 || mark > highest) {
            throw new IllegalArgumentException("mark " + mark + " of " + highest);
        }
        return weight.multiply(BigDecimal.valueOf(mark))
                .divide(BigDecimal.valueOf(highest), DECIMALS, RoundingMode.HALF_UP);
    }

    /** The sum as a bidder can follow it: {@code 4 of 5 × 20 = 16.00}. */
    public static String working(int mark, int highest, BigDecimal weight) {
        return mark + " of " + highest + " × " + plain(weight) + " = "
                + ofMark(mark, highest, weight).toPlainString();
    }

    /** A weight without nought at its end: {@code 20}, {@code 12.5}. */
    static String plain(BigDecimal weight) {
        return weight.signum() == 0 ? "0" : weight.stripTrailingZeros().toPlainString();
    }
}

package org.homeward.doublerunning.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What later money is worth in the first month's money. The one class of the product that reckons in floating point: a
 * month's part of a yearly rate is a twelfth root, which no fraction holds. {@link StrictMath} gives the same bits on
 * every machine. Nothing is ever posted or paid by it.
 */
final class NetPresentValue {

    private static final double MONTHS_OF_A_YEAR = 12.0;
    private static final double PERCENT = 100.0;

    private NetPresentValue() {}

    /**
     * Released less new less capital, each month divided by (1 + rate) to the power of its number over twelve, the first
     * month being nought; rounded to the penny.
     *
     * @param percentPerYear the discount rate, above -100
     */
    static long pence(List<ProfileMonth> months, BigDecimal percentPerYear) {
        double sum = 0.0;
        for (int t = 0; t < months.size(); t++) {
            sum += present(months.get(t), t, percentPerYear);
        }
        return StrictMath.round(sum);
    }

    /** The same month by month, each rounded to the penny for reading: their sum may be pennies off the whole. */
    static List<Long> monthly(List<ProfileMonth> months, BigDecimal percentPerYear) {
        List<Long> present = new ArrayList<>();
        for (int t = 0; t < months.size(); t++) {
            present.add(StrictMath.round(present(months.get(t), t, percentPerYear)));
        }
        return present;
    }

    private static double present(ProfileMonth month, int t, BigDecimal percentPerYear) {
        double yearly = 1.0 + percentPerYear.doubleValue() / PERCENT;
        long flow = month.releasedPence() - month.newPence() - month.capitalPence();
        return flow / StrictMath.pow(yearly, t / MONTHS_OF_A_YEAR);
    }
}

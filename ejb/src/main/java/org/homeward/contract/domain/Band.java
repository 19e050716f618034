package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How figures become ratings from a day on. With {@code HIGHER} the figures are lower bounds, with {@code LOWER} upper ones.
 *
 * @param from first day on which it holds
 */
public record Band(LocalDate from, BigDecimal good, BigDecimal approaching, BigDecimal improvement) {

    /** What a figure is rated, in a direction. */
    Rating rate(BigDecimal figure, Indicator.Better better) {
        if (reaches(figure, good, better)) {
            return Rating.GOOD;
        }
        if (reaches(figure, approaching, better)) {
            return Rating.APPROACHING_TARGET;
        }
        return reaches(figure, improvement, better) ? Rating.REQUIRES_IMPROVEMENT : Rating.INADEQUATE;
    }

    private static boolean reaches(BigDecimal figure, BigDecimal bound, Indicator.Better better) {
        int compared = figure.compareTo(bound);
        return better == Indicator.Better.HIGHER ? compared >= 0 : compared <= 0;
    }

    /** True when each bound is stricter than the next. */
    public boolean isOrdered(Indicator.Better better) {
        int first = good.compareTo(approaching);
        int second = approaching.compareTo(improvement);
        return better == Indicator.Better.HIGHER ? first > 0 && second > 0 : first < 0 && second < 0;
    }
}

package org.homeward.catalogue.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of an area's registered places the largest provider runs. Counted from open locations that are not dormant.
 *
 * @param area name of the area
 * @param places registered places (locations) in the area
 * @param largest name of the provider with most of them
 * @param largestRef its reference
 * @param largestPlaces how many it runs
 * @param limit the percentage above which one provider is too much, by the rulebook
 */
public record MarketView(
        String area, int places, String largest, String largestRef, int largestPlaces, BigDecimal limit) {

    /** Whole percent, half up. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(largestPlaces)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(places), 0, RoundingMode.HALF_UP);
    }

    public boolean isAboveLimit() {
        return BigDecimal.valueOf(largestPlaces)
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(limit.multiply(BigDecimal.valueOf(places)))
                > 0;
    }
}

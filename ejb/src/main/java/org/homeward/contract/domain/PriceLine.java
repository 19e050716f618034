package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.homeward.shared.domain.Money;

/**
 * A line of the price schedule.
 *
 * @param ref short name inside the contract, such as {@code P1}
 * @param unit what is counted, such as "an hour of support"
 * @param ratePence price of one
 * @param planned how many a month are planned, two decimals at most
 * @param withPerson true when it pays hours with a person; such a line is never part of a monthly value
 */
public record PriceLine(String ref, String title, String unit, long ratePence, BigDecimal planned, boolean withPerson) {

    /** What so many cost, rounded half up to the penny. */
    public Money of(BigDecimal quantity) {
        return Money.ofPence(quantity.multiply(BigDecimal.valueOf(ratePence))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}

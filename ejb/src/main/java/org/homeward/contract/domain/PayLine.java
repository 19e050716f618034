package org.homeward.contract.domain;

import java.math.BigDecimal;

/**
 * What a line of the price schedule comes to in a month.
 *
 * @param quantity how many
 * @param amountPence quantity times rate, rounded half up
 * @param withPerson true when it pays hours with a person; it is paid in full, whatever is withheld
 */
public record PayLine(
        String ref,
        String title,
        String unit,
        BigDecimal quantity,
        long ratePence,
        long amountPence,
        boolean withPerson) {

    public static PayLine of(PriceLine line, BigDecimal quantity) {
        return new PayLine(
                line.ref(),
                line.title(),
                line.unit(),
                quantity,
                line.ratePence(),
                line.of(quantity).pence(),
                line.withPerson());
    }
}

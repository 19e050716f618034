package org.homeward.doublerunning.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * What one payer pays in one month, opened into its parts at the prices of the first month. What the parts make is then
 * raised to the month's prices; pennies left over go by largest remainder.
 *
 * @param before parts of the hospital's cost if nobody moved
 * @param after parts of the hospital's cost as people move
 * @param support parts of support at home, of schemes and of support in another hospital
 */
public record PayerSum(
        String payer,
        YearMonth month,
        PayerMonth pence,
        List<Part> before,
        List<Part> after,
        List<Part> support,
        int aprils) {

    /** What a part is. */
    public enum Kind {
        VARIABLE,
        STEP,
        FIXED,
        SUPPORT,
        TRANSFER,
        SCHEME
    }

    /**
     * One part.
     *
     * @param subject reference of the ward, site, person or scheme
     * @param share what of the whole is the payer's: bed days, people of people, or percent
     * @param wholePence the whole that is shared; for bed days the cost of one
     * @param pence the payer's part, to four places for reading
     */
    public record Part(Kind kind, String subject, String share, BigDecimal wholePence, BigDecimal pence) {}

    public PayerSum {
        before = List.copyOf(before);
        after = List.copyOf(after);
        support = List.copyOf(support);
    }
}

package org.homeward.doublerunning.domain;

import java.math.BigDecimal;

/**
 * By how many percent prices rise on each 1 April after the first month, compounding.
 *
 * @param inpatientPercent of hospital cost, and of support in another hospital
 * @param communityPercent of support at home and schemes
 * @param fundingPercent of revenue funding
 */
public record Uplift(BigDecimal inpatientPercent, BigDecimal communityPercent, BigDecimal fundingPercent) {

    /** No change of prices. */
    public static final Uplift NONE = new Uplift(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
}

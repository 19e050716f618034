package org.homeward.tender.domain;

import java.math.BigDecimal;

/**
 * The price part as an officer writes it.
 *
 * @param weight marks out of 100 that the price can bring, two decimals at most
 * @param method code of a {@link PriceMethod}
 * @param unit what the price is for, such as "an hour of support"
 */
public record PriceDraft(BigDecimal weight, String method, String unit) {}

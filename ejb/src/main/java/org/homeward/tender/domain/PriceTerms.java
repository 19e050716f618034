package org.homeward.tender.domain;

import java.math.BigDecimal;

/**
 * The price part of a tender.
 *
 * @param weight marks out of 100 that the price can bring, two decimals at most
 * @param unit what the price is for, such as "an hour of support"
 */
public record PriceTerms(BigDecimal weight, PriceMethod method, String unit) {}

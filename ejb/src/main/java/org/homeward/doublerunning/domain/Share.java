package org.homeward.doublerunning.domain;

import java.math.BigDecimal;

/**
 * The part of a cost that one payer bears.
 *
 * @param percent of the whole, at most two decimals
 */
public record Share(String payer, BigDecimal percent) {}

package org.homeward.tender.domain;

/** How a price becomes marks. */
public enum PriceMethod {
    /** Lowest price divided by this price, times the weight. */
    LOWEST_OVER_THIS,
    /** Weight times (0.5 + (mean - price) / mean), held between nought and the weight. */
    DISTANCE_FROM_MEAN,
    /** The buyer states the price; only quality is marked and the price weight is nought. */
    FIXED_FEE
}

package org.homeward.contract.domain;

/** Who does something under a contract. */
public enum Side {
    BUYER,
    PROVIDER,
    /** The product itself: a missed aim found in a report, a clock that ran out. */
    PRODUCT
}

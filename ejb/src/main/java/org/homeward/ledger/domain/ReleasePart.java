package org.homeward.ledger.domain;

/** Which part of the hospital's cost ended. */
public enum ReleasePart {
    /** What a person costs for each day on the ward. */
    VARIABLE,
    /** What a ward costs in steps, mostly its team. */
    STEP,
    /** What a site costs however few people live there. */
    FIXED
}

package org.homeward.contract.domain;

/** How a contract ends. */
public enum EndKind {
    /** Its last day came. */
    EXPIRED,
    /** One side ends it, after notice, reasons and a chance to answer (Procurement Act 2023 s.78). */
    TERMINATED,
    /** Both sides end it. */
    BY_AGREEMENT
}

package org.homeward.tender.domain;

/** What sort of thing is asked of a bidder beside its answers. */
public enum DemandKind {
    AUDITED_ACCOUNTS,
    INSURANCE,
    /** An earlier contract that somebody must have awarded. */
    PRIOR_AWARD,
    /** A qualification or certificate. */
    QUALIFICATION,
    POLICY,
    OTHER
}

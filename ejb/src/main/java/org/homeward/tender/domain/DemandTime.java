package org.homeward.tender.domain;

/** By when a bidder has to have what is asked. */
public enum DemandTime {
    BEFORE_AWARD,
    AT_CONTRACT_START
}

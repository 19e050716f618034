package org.homeward.catalogue.domain;

/** Who owns and controls a provider. */
public enum Ownership {
    /** Controlled by people who use support. */
    USER_LED,
    VOLUNTARY,
    MUTUAL,
    /** Controlled by families of people who use support. */
    FAMILY,
    PRIVATE,
    PUBLIC
}

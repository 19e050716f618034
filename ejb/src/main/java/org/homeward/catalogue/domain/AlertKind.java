package org.homeward.catalogue.domain;

/** Differences that a later file makes and that commissioners should hear of. */
public enum AlertKind {
    RATING_CHANGED,
    LOCATION_CLOSED,
    LOCATION_DORMANT,
    /** Another provider runs the location now. */
    PROVIDER_CHANGED
}

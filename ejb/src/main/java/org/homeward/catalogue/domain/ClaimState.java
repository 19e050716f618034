package org.homeward.catalogue.domain;

import org.homeward.shared.domain.Transitions;

/** Where a provider's claim to an entry of the catalogue stands. What has been decided stays decided: it is asked anew. */
public enum ClaimState {
    /** Waits for an officer. */
    ASKED,
    /** The organisation speaks for the entry. */
    CONFIRMED,
    /** An officer said no, with the reason. */
    REFUSED,
    /** The provider took it back. */
    WITHDRAWN;

    private static final Transitions<ClaimState> TABLE = Transitions.of(ClaimState.class)
            .from(ASKED, CONFIRMED, REFUSED, WITHDRAWN)
            .from(CONFIRMED)
            .from(REFUSED)
            .from(WITHDRAWN)
            .build();

    public static Transitions<ClaimState> transitions() {
        return TABLE;
    }
}

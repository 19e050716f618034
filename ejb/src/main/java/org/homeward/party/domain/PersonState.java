package org.homeward.party.domain;

import org.homeward.shared.domain.Transitions;

/** Where a person stands with the installation. */
public enum PersonState {
    /** Added by an administrator; has not yet chosen a password. */
    INVITED,
    /** Signs in. */
    ACTIVE,
    /** Has left; signs in no more; everything done stays on the record. */
    LEFT;

    private static final Transitions<PersonState> TABLE = Transitions.of(PersonState.class)
            .from(INVITED, ACTIVE, LEFT)
            .from(ACTIVE, LEFT)
            .from(LEFT, INVITED)
            .build();

    public static Transitions<PersonState> transitions() {
        return TABLE;
    }
}

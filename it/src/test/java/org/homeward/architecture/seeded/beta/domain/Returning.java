package org.homeward.architecture.seeded.beta.domain;

import org.homeward.architecture.seeded.alpha.domain.Settable;

/** Closes the circle between the two features. */
public class Returning {

    public Settable back() {
        return new Settable();
    }
}

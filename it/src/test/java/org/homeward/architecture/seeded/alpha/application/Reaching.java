package org.homeward.architecture.seeded.alpha.application;

import org.homeward.architecture.seeded.beta.domain.Returning;

/** Uses a feature that its own does not declare. */
public class Reaching {

    public Returning reach() {
        return new Returning();
    }
}

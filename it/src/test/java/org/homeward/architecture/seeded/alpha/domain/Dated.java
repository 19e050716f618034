package org.homeward.architecture.seeded.alpha.domain;

/** Uses the old date. */
public class Dated {

    public boolean isBefore(java.util.Date one, java.util.Date other) {
        return one.before(other);
    }
}

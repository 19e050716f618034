package org.homeward.architecture.seeded.alpha.domain;

import java.time.Instant;

/** Reads the machine's time. */
public class Ticking {

    public Instant when() {
        return Instant.now();
    }
}

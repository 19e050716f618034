package org.homeward.architecture.seeded.alpha.domain;

import jakarta.inject.Inject;

/** A domain class that needs a container. */
public class Leaning {

    @Inject
    Settable settable;
}

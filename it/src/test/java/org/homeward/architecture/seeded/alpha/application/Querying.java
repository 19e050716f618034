package org.homeward.architecture.seeded.alpha.application;

import jakarta.persistence.EntityManager;

/** A use case that queries by itself. */
public class Querying {

    public void query(EntityManager entities) {
        entities.clear();
    }
}

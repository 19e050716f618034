package org.homeward.architecture.seeded.alpha.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity, for the page that must not see it. */
@Entity
public class Stored {

    @Id
    private long id;

    public long id() {
        return id;
    }
}

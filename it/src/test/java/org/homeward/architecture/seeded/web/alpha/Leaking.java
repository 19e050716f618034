package org.homeward.architecture.seeded.web.alpha;

import org.homeward.architecture.seeded.alpha.domain.Stored;

/** A page that holds an entity. */
public class Leaking {

    public long id(Stored entity) {
        return entity.id();
    }
}

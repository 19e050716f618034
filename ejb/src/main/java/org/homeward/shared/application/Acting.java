package org.homeward.shared.application;

import jakarta.enterprise.context.RequestScoped;
import org.homeward.shared.domain.Actor;

/**
 * Who acts in this request. The sign-in mechanism sets it for pages and the API, the job runner for jobs; everything
 * else only reads it. The database's row-level policies see the same organisation.
 */
@RequestScoped
public class Acting {

    private Actor actor = Actor.PUBLIC;

    public Actor actor() {
        return actor;
    }

    /** Called by the sign-in mechanism, the job runner and tests, before any transaction of the request begins. */
    public void as(Actor newActor) {
        this.actor = newActor;
    }
}

package org.homeward.architecture.seeded.alpha.application;

import jakarta.ejb.Stateless;

/** A use case without a permission. */
@Stateless
public class Open {

    public String forAll() {
        return "";
    }
}

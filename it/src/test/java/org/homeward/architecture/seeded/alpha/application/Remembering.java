package org.homeward.architecture.seeded.alpha.application;

import jakarta.ejb.Stateless;

/** An enterprise bean that remembers its last caller. */
@Stateless
public class Remembering {

    private String last = "";

    String last(String next) {
        String before = last;
        last = next;
        return before;
    }
}

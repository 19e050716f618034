package org.homeward.architecture.seeded.alpha.domain;

/** An aggregate that anyone changes field by field. */
public class Settable {

    private String state = "";

    public void setState(String newState) {
        state = newState;
    }

    public String state() {
        return state;
    }
}

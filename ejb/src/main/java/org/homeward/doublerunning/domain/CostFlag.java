package org.homeward.doublerunning.domain;

/** A move that needs a second look. */
public record CostFlag(String person, Kind kind) {

    /** Why. */
    public enum Kind {
        /** The payer that decides the move pays less for it while all payers together pay more. */
        COST_SHUNTING
    }
}

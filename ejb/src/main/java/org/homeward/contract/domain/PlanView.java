package org.homeward.contract.domain;

import java.time.Instant;

/** A contingency or exit plan, the latest. */
public record PlanView(Kind kind, String text, String by, Instant at) {

    /** The two plans without which nothing starts. */
    public enum Kind {
        /** What happens when the provider cannot go on. */
        CONTINGENCY,
        /** How it hands over at the end. */
        EXIT
    }
}

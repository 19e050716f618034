package org.homeward.contract.domain;

/** The ratings of an indicator, from the best to the worst (Procurement Regulations 2024 reg 39). */
public enum Rating {
    GOOD,
    APPROACHING_TARGET,
    REQUIRES_IMPROVEMENT,
    INADEQUATE,
    /** Not measured, with the reason. */
    OTHER;

    /** True when the aim is missed: worse than approaching it. */
    public boolean isMissed() {
        return this == REQUIRES_IMPROVEMENT || this == INADEQUATE;
    }

    /** The worse of the two; what was not measured is no better and no worse. */
    public Rating worse(Rating other) {
        if (this == OTHER || other == OTHER) {
            return this == OTHER ? other : this;
        }
        return compareTo(other) >= 0 ? this : other;
    }
}

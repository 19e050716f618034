package org.homeward.contract.domain;

import java.math.BigDecimal;

/**
 * What a person can say when the contract does what it is for.
 *
 * @param ref short name inside the contract, such as {@code O1}
 * @param statement in the person's own terms, beginning with "I"
 * @param measure how one can tell
 * @param baseline how it is today
 * @param target how it is to be
 * @param cadence how often it is looked at
 * @param evidence where the knowledge comes from
 * @param weight share of 100
 */
public record Outcome(
        String ref,
        String statement,
        String measure,
        String baseline,
        String target,
        Cadence cadence,
        String evidence,
        BigDecimal weight) {

    /** How often a provider reports. */
    public enum Cadence {
        MONTHLY(1),
        QUARTERLY(3),
        HALF_YEARLY(6),
        YEARLY(12);

        private final int months;

        Cadence(int months) {
            this.months = months;
        }

        public int months() {
            return months;
        }
    }
}

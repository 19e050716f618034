package org.homeward.award.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What anybody may read of a decision.
 *
 * @param reason why nobody gets the lot; empty otherwise
 * @param lastDay last day of the standstill, where there is one
 * @param valuePence what the contract is worth over its whole life, once it is signed
 * @param notice reference of the notice that said so
 */
public record OutcomeView(
        int lot,
        Kind kind,
        String supplier,
        String reason,
        Optional<LocalDate> lastDay,
        Optional<Instant> endsAt,
        Optional<Long> valuePence,
        Optional<LocalDate> signedOn,
        Optional<String> notice,
        Instant at) {

    /** What was decided. */
    public enum Kind {
        /** Approved; the buyer waits before it makes the contract. */
        INTENDED,
        AWARDED,
        CONTRACTED,
        DECLINED,
        SET_ASIDE,
        NO_AWARD
    }
}

package org.homeward.evaluation.domain;

import java.time.Instant;
import java.util.Optional;
import org.homeward.shared.domain.Refused;

/**
 * The question about a price that looks too low. The bidder is asked and may show that it can do the work; only then, or
 * when its time to answer is over, may an officer leave the bid out, with a reason (Procurement Act 2023 s.19).
 *
 * @param working the sum that made the price look too low
 * @param answerBy until when the bidder may take its time
 * @param answer what the bidder said; empty until then
 * @param reason why the price was accepted or left out; empty until then
 */
public record PriceCheck(
        long id,
        String tender,
        int lot,
        String bid,
        long bidderId,
        String bidder,
        PriceCheckState state,
        String working,
        String question,
        Instant askedAt,
        Instant answerBy,
        String answer,
        Optional<Instant> answeredAt,
        String reason,
        Optional<Instant> decidedAt,
        int version) {

    public static final String RULE = "Ask a bidder about an abnormally low price and hear it before leaving it out";
    public static final String SOURCE = "Procurement Act 2023 s.19";

    /** What the bidder says; it may say more until the decision. */
    public PriceCheckState explained() {
        return PriceCheckState.TRANSITIONS.check(state, PriceCheckState.EXPLAINED);
    }

    /** Refused with {@code price-not-explained} while the bidder may still answer and has not. */
    public PriceCheckState decided(boolean accepted, Instant at) {
        PriceCheckState next = accepted ? PriceCheckState.ACCEPTED : PriceCheckState.DISREGARDED;
        PriceCheckState.TRANSITIONS.check(state, next);
        if (!accepted && state == PriceCheckState.ASKED && at.isBefore(answerBy)) {
            throw new Refused("price-not-explained", RULE, SOURCE);
        }
        return next;
    }

    public boolean isDecided() {
        return state == PriceCheckState.ACCEPTED || state == PriceCheckState.DISREGARDED;
    }
}

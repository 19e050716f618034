package org.homeward.award.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A bid whose bidder was told how it was marked.
 *
 * @param tender reference of the tender
 * @param lot number of the lot
 * @param won whether it was the chosen one when its bidder was told last
 * @param said the last word in public on the lot; empty before there was one
 * @param lastDay last day of the standstill, where there is one
 * @param endsAt the moment after that day
 * @param signedOn when the contract was signed, once it is
 */
public record ToldBid(
        String tender,
        int lot,
        boolean won,
        Optional<OutcomeView.Kind> said,
        Optional<LocalDate> lastDay,
        Optional<Instant> endsAt,
        Optional<LocalDate> signedOn) {

    /** Whether the buyer decides again, because the winner declined or the decision was taken back. */
    public boolean open() {
        return said.filter(kind -> kind == OutcomeView.Kind.DECLINED || kind == OutcomeView.Kind.SET_ASIDE)
                .isPresent();
    }

    /** Whether it was decided since that nobody gets the lot. */
    public boolean nobody() {
        return said.filter(kind -> kind == OutcomeView.Kind.NO_AWARD).isPresent();
    }

    /** The last day of a standstill that runs at this moment. */
    public Optional<LocalDate> waitsUntil(Instant now) {
        boolean runs = said.filter(kind -> kind == OutcomeView.Kind.INTENDED).isPresent()
                && endsAt.filter(now::isBefore).isPresent();
        return runs ? lastDay : Optional.empty();
    }
}

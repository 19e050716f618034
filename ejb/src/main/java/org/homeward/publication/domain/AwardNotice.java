package org.homeward.publication.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.shared.domain.Money;

/**
 * To whom a lot is to be awarded, before the contract is made (UK6; under the Provider Selection Regime the intention).
 *
 * @param tender the tender as it stands
 * @param lot number of the lot
 * @param awardRef reference of the award; its name in releases, so that a second award of the lot is another one
 * @param value what the contract is worth over its whole life, VAT included; empty when only rates are agreed
 * @param reason why this bid, in the words of the decision
 * @param bids how many bids were judged
 * @param summariesSent when the assessment summaries went out
 * @param standstill the days in which the buyer waits; empty when it does not
 */
public record AwardNotice(
        TenderNotice tender,
        int lot,
        String awardRef,
        Party supplier,
        Optional<Money> value,
        String reason,
        int bids,
        Instant decidedAt,
        Optional<Instant> summariesSent,
        Optional<Waiting> standstill) {

    /**
     * A standstill by its days.
     *
     * @param endsAt the midnight after the last day
     */
    public record Waiting(LocalDate firstDay, LocalDate lastDay, Instant endsAt) {}
}

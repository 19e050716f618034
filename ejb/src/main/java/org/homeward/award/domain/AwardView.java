package org.homeward.award.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The award of a lot as the buyer's people read it.
 *
 * @param tender reference of the tender
 * @param bid reference of the bid; empty when nobody gets the lot
 * @param bidder reference of the bidder's organisation
 * @param reason why this bid, or why nobody
 * @param standstill how the buyer waits; before approval as it would be if it were published today
 * @param notice reference of the award notice
 * @param summaries how many assessment summaries went out
 * @param letters how many letters went out
 */
public record AwardView(
        String ref,
        String tender,
        String title,
        int lot,
        String lotTitle,
        AwardState state,
        Optional<String> bid,
        Optional<String> bidder,
        Optional<String> bidderName,
        String reason,
        Deed recommended,
        Optional<Deed> approved,
        Optional<Deed> awarded,
        Optional<StandstillView> standstill,
        Optional<String> notice,
        Optional<ContractView> contract,
        int summaries,
        int letters,
        List<RepresentationView> representations,
        List<Step> history) {

    /** Who did something, and when. */
    public record Deed(String by, Instant at) {}

    /** One change of state, for the trail. */
    public record Step(AwardState state, String by, String reason, Instant at) {}

    /**
     * The signed contract.
     *
     * @param noticeDue by when its details are to be published; empty when there is no such duty
     * @param notice reference of the contract details notice
     */
    public record ContractView(
            LocalDate signedOn,
            Optional<LocalDate> startDate,
            Optional<LocalDate> endDate,
            Optional<Long> valuePence,
            Optional<LocalDate> noticeDue,
            Optional<String> notice) {}

    /**
     * What a provider said against the decision.
     *
     * @param stands whether the award stands after it was looked at; empty while that is not decided
     */
    public record RepresentationView(
            long id, String from, String text, LocalDate receivedOn, Optional<Boolean> stands, String decision) {}

    public AwardView {
        representations = List.copyOf(representations);
        history = List.copyOf(history);
    }

    /** True while a representation waits for a decision: the standstill stays open. */
    public boolean keptOpen() {
        return representations.stream().anyMatch(said -> said.stands().isEmpty());
    }
}

package org.homeward.catalogue.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A claim as the two sides see it.
 *
 * @param entryRef the claimed entry, such as PR-00042
 * @param organisation the provider organisation that asks
 * @param signals what the product can compare; empty in lists
 * @param heldBy the organisation that speaks for the entry already; empty when nobody does
 * @param version sent back to detect that someone else was faster
 */
public record ClaimView(
        String ref,
        String entryRef,
        String entry,
        long organisationId,
        String organisation,
        String askedBy,
        String email,
        Instant askedAt,
        String evidence,
        ClaimState state,
        Optional<Instant> decidedAt,
        String decidedBy,
        String reason,
        Optional<String> heldBy,
        List<Signal> signals,
        int version) {

    /**
     * One thing that was compared.
     *
     * @param kind COMPANY, REGULATOR, DOMAIN or NAME
     * @param claimed what the person gave
     * @param held what the catalogue has
     * @param matches SAME, DIFFERENT, or UNKNOWN where one side is missing
     */
    public record Signal(String kind, String claimed, String held, String matches) {}

    public ClaimView {
        signals = List.copyOf(signals);
    }
}

package org.homeward.needs.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An intention as its own organisation reads it.
 *
 * @param need reference of the need that it answers
 * @param actBy by when providers are to be invited to bid
 * @param version to be given back with a change
 */
public record IntentionView(
        long id,
        String ref,
        long organisationId,
        String organisation,
        IntentionState state,
        Optional<String> need,
        String area,
        String areaName,
        String support,
        String supportName,
        int people,
        LocalDate actBy,
        String why,
        Optional<Instant> publishedAt,
        Optional<Instant> withdrawnAt,
        String withdrawnReason,
        int version) {

    /** The same as the public may see it. */
    public PublishedIntention published(int smallest) {
        return new PublishedIntention(
                ref,
                organisation,
                state,
                area,
                areaName,
                support,
                supportName,
                PublicCount.of(people, smallest),
                actBy,
                why,
                publishedAt.orElseThrow(),
                withdrawnAt,
                withdrawnReason);
    }
}

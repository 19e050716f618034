package org.homeward.needs.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An intention as everybody may read it, with no count by which somebody could be recognised.
 *
 * @param actBy by when providers are to be invited to bid
 */
public record PublishedIntention(
        String ref,
        String organisation,
        IntentionState state,
        String area,
        String areaName,
        String support,
        String supportName,
        PublicCount people,
        LocalDate actBy,
        String why,
        Instant publishedAt,
        Optional<Instant> withdrawnAt,
        String withdrawnReason) {}

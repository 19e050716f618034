package org.homeward.catalogue.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rating of a location, and when we knew of it.
 *
 * @param location the regulator's id of the location
 * @param name of the location
 * @param published the regulator's own date
 * @param knownFrom when we learned of it
 * @param knownTo when we learned of another; empty while it holds
 */
public record RatingHistoryView(
        String location,
        String name,
        RatingDomain domain,
        Rating rating,
        Optional<LocalDate> published,
        Instant knownFrom,
        Optional<Instant> knownTo) {}

package org.homeward.bidding.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * An officer agreed to the opening.
 *
 * @param standsFor whom the officer deputises for; empty when for nobody
 */
public record ConsentView(long personId, String person, Optional<String> standsFor, Instant at) {}

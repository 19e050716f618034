package org.homeward.tender.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A stopped tender as its officer decides about it.
 *
 * @param deadline the deadline that was published; it may have passed meanwhile
 * @param earliest the earliest deadline that a restart may give
 */
public record StoppedTender(String ref, String title, Optional<Instant> deadline, TenderStop stop, Instant earliest) {}

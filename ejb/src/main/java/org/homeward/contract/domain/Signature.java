package org.homeward.contract.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody agreed to a text for a side.
 *
 * @param voidedAt when the text was changed afterwards, so that it counts no more
 */
public record Signature(Side side, String person, String sha256, Instant at, Optional<Instant> voidedAt) {}

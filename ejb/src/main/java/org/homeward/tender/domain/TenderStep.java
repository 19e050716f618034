package org.homeward.tender.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of state of a tender or of one of its lots.
 *
 * @param lot number of the lot; nought for the tender itself
 * @param from state before; empty for the beginning
 * @param to state after: a {@link TenderState} for the tender, a {@link LotState} for a lot
 * @param by name of the person who brought it there; empty when the product did it by itself
 * @param reason why, as it was recorded then
 */
public record TenderStep(int lot, Optional<String> from, String to, Optional<String> by, String reason, Instant at) {}

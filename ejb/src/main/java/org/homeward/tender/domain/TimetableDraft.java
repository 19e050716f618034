package org.homeward.tender.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * When questions and bids are taken until, as an officer writes it.
 *
 * @param shortPeriodReason why there are fewer days than the policy asks for; empty where there are enough
 */
public record TimetableDraft(Optional<Instant> questionsClose, Optional<Instant> deadline, String shortPeriodReason) {}

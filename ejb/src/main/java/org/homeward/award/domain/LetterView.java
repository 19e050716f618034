package org.homeward.award.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter to a bidder.
 *
 * @param people how many people of the bidder it was sent to by mail
 * @param sentAt empty for one that would be sent
 */
public record LetterView(
        String bidder, LetterKind kind, String subject, String body, int people, Optional<Instant> sentAt) {}

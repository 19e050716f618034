package org.homeward.contract.domain;

import java.time.Instant;
import java.util.Optional;

/** A link that was given out; what opens it is known to nobody but who has it. */
public record VoiceLinkView(long id, Relation relation, Instant madeAt, Instant expiresAt, Optional<Instant> usedAt) {}

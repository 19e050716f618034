package org.homeward.tender.domain;

import java.time.Instant;
import java.util.Optional;

/** A tender that refers to an intention. */
public record FollowingTender(String ref, String title, TenderState state, Optional<Instant> publishedAt) {}

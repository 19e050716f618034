package org.homeward.evaluation.domain;

import java.time.Instant;

/** What one person gave one answer of one bid, alone. */
public record GivenMark(String bid, String question, long personId, int mark, String reason, Instant givenAt) {}

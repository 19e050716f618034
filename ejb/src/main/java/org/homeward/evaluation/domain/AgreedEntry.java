package org.homeward.evaluation.domain;

import java.time.Instant;

/** One agreement of the panel; the last one about an answer counts. */
public record AgreedEntry(
        String bid, String question, int mark, String reason, long agreedBy, String agreedByName, Instant agreedAt) {}

package org.homeward.tender.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A question about a tender and its answer. Says to nobody who asked.
 *
 * @param number counted from 1 inside the tender
 * @param question as it was asked, or as the officer worded it for all
 * @param mine whether the acting organisation asked it
 */
public record ClarificationView(
        long id,
        int number,
        String question,
        Instant askedAt,
        Optional<String> answer,
        Optional<Instant> answeredAt,
        boolean mine) {}

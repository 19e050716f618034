package org.homeward.tender.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A change of a published tender. What is empty stays as it is.
 *
 * @param reason why it is changed; needed when the deadline is moved
 * @param deadline later than the one before, never earlier
 */
public record AddendumDraft(
        String reason,
        Optional<String> summary,
        Optional<String> terms,
        List<QuestionChange> questions,
        Optional<Instant> questionsClose,
        Optional<Instant> deadline) {

    /** New words for one question; its weight, scale and word limit stay. */
    public record QuestionChange(String ref, Optional<String> text, Optional<String> help) {}

    public AddendumDraft {
        questions = List.copyOf(questions);
    }
}

package org.homeward.tender.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One question as an officer writes it.
 *
 * @param ref short name inside the tender, such as Q1
 * @param maxWords most words of an answer
 * @param scale marks with what they stand for, in any order
 * @param weight marks out of 100 that the answer can bring, two decimals at most
 * @param minimumMark one of the marks; a bid with a lower agreed mark is out
 * @param livedExperience marked by people with lived experience too, and first to decide ties
 */
public record QuestionDraft(
        String ref,
        String text,
        String help,
        int maxWords,
        List<MarkMeaning> scale,
        BigDecimal weight,
        Optional<Integer> minimumMark,
        boolean livedExperience) {

    public QuestionDraft {
        scale = List.copyOf(scale);
    }
}

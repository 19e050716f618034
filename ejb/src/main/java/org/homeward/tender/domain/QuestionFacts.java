package org.homeward.tender.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One question of a tender as every bidder is asked it.
 *
 * @param ref short name inside the tender, such as Q1; does not change after publication
 * @param maxWords most words of an answer
 * @param scale marks in rising order; the last is the highest
 * @param weight marks out of 100 that the answer can bring
 * @param minimumMark a bid with a lower agreed mark is out
 * @param livedExperience marked by people with lived experience too, and first to decide ties
 */
public record QuestionFacts(
        long id,
        int position,
        String ref,
        String text,
        String help,
        int maxWords,
        List<MarkMeaning> scale,
        BigDecimal weight,
        Optional<Integer> minimumMark,
        boolean livedExperience) {

    public QuestionFacts {
        scale = List.copyOf(scale);
    }

    public int highestMark() {
        return scale.get(scale.size() - 1).mark();
    }

    public boolean hasMark(int mark) {
        return scale.stream().anyMatch(step -> step.mark() == mark);
    }
}

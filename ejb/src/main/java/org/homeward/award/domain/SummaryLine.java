package org.homeward.award.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One question of an assessment summary: the bidder's own mark with its reason, and the winner's.
 *
 * @param question reference of the question, such as Q1
 * @param text the question as it was asked
 * @param weight marks out of 100 that it could bring
 * @param lived whether people with lived experience marked it
 * @param better the meanings of the better marks of the scale, as published; what a better answer would have shown
 */
public record SummaryLine(
        int position,
        String question,
        String text,
        BigDecimal weight,
        boolean lived,
        int highest,
        Given own,
        List<String> better,
        Given winner) {

    /**
     * What a bid was given.
     *
     * @param mark empty when the bid was out before it was marked
     * @param meaning what the mark stands for, as published
     */
    public record Given(Optional<Integer> mark, String meaning, Optional<BigDecimal> score, String reason) {}

    public SummaryLine {
        better = List.copyOf(better);
    }
}

package org.homeward.evaluation.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One question's part of a bid's sum.
 *
 * @param question reference of the question, such as Q1
 * @param text the question as it was asked
 * @param mark the agreed mark; empty while the panel has not agreed
 * @param highest the highest mark of its scale
 * @param score mark / highest mark x weight, two decimals
 * @param reason why this mark; empty while there is none
 * @param working the sum in figures: {@code 4 of 5 × 20 = 16.00}; empty while there is no mark
 */
public record ScoredPart(
        String question,
        String text,
        Optional<Integer> mark,
        int highest,
        BigDecimal weight,
        Optional<BigDecimal> score,
        String reason,
        String working,
        boolean livedExperience) {}

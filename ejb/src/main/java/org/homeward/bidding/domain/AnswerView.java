package org.homeward.bidding.domain;

/**
 * One question with what was answered until now.
 *
 * @param question ref of the question
 * @param asked the question itself
 * @param text the answer; empty when there is none yet
 * @param words of the answer
 * @param maxWords most words that may be submitted
 * @param version counts the savings of this answer; 0 when it was never saved
 */
public record AnswerView(String question, String asked, String text, int words, int maxWords, int version) {

    public boolean isTooLong() {
        return words > maxWords;
    }

    public boolean isAnswered() {
        return words > 0;
    }
}

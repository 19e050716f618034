package org.homeward.bidding.domain;

/**
 * The answer to one question.
 *
 * @param question ref of the question
 */
public record BidAnswer(String question, String text) {

    /** Words are what stands between white space; so a person can count them too. */
    public int words() {
        return count(text);
    }

    public static int count(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }
}

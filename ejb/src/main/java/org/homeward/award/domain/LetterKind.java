package org.homeward.award.domain;

/** What a letter to a bidder is about; its texts stand under {@link #code()}. */
public enum LetterKind {
    /** To the winner, when the award is approved. */
    CHOSEN("award-letter-chosen"),
    /** To the others, when the award is approved. */
    NOT_CHOSEN("award-letter-not-chosen"),
    /** To the winner, when the award is confirmed. */
    CONFIRMED("award-letter-confirmed"),
    /** To the others, when the award is confirmed. */
    CONFIRMED_OTHER("award-letter-confirmed-other"),
    /** To the others, when the winner does not take it. */
    DECLINED("award-letter-declined"),
    /** To everybody, when the buyer takes its decision back. */
    SET_ASIDE("award-letter-set-aside"),
    /** To everybody who was told of a decision, when the tender ends without a contract. */
    CANCELLED("award-letter-cancelled"),
    /** To everybody, when nobody gets the lot. */
    NO_AWARD("award-letter-none");

    private final String code;

    LetterKind(String code) {
        this.code = code;
    }

    /** Code of its subject and body, and of the notice in the product. */
    public String code() {
        return code;
    }
}

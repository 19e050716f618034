package org.homeward.publication.domain;

import java.math.BigDecimal;

/**
 * One thing by which bids are judged.
 *
 * @param name short, such as the reference of the question
 * @param description what is asked and how it is marked
 * @param weight marks out of 100
 */
public record NoticeCriterion(Type type, String name, String description, BigDecimal weight) {

    /** What a criterion weighs. */
    public enum Type {
        QUALITY("quality"),
        PRICE("price");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** Its code in a release. */
        public String code() {
            return code;
        }
    }
}

package org.homeward.evaluation.domain;

import java.util.List;

/**
 * Why something is so, as a code and what fills its text: why a bid is not ranked, why a price looks too low.
 *
 * @param code code of its text
 * @param parameters what fills the text's places
 */
public record Reason(String code, List<String> parameters) {

    public Reason {
        parameters = List.copyOf(parameters);
    }

    public static Reason of(String code, String... parameters) {
        return new Reason(code, List.of(parameters));
    }
}

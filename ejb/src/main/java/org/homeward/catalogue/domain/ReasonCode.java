package org.homeward.catalogue.domain;

import java.util.List;

/** One reason in words that are kept by code. {@code parameters} fill the text's places. */
public record ReasonCode(String code, List<String> parameters) {

    public ReasonCode {
        parameters = List.copyOf(parameters);
    }

    public static ReasonCode of(String code, String... parameters) {
        return new ReasonCode(code, List.of(parameters));
    }
}

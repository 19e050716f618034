package org.homeward.shared.domain;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The product says no, for a reason that a person can be told. Not a crash. Each refusal has a code that stands in the
 * catalogue of codes ({@code messages/refusals.properties}), where its text is; {@code parameters} fill the text's
 * places. The transaction is rolled back.
 */
@ApplicationException(rollback = true)
public abstract class Refusal extends RuntimeException {

    private final String code;
    private final List<String> parameters;

    protected Refusal(String code, List<String> parameters) {
        super(code + parameters);
        this.code = code;
        this.parameters = List.copyOf(parameters);
    }

    /** Stable code in lower case with hyphens, such as {@code deadline-passed}. */
    public String code() {
        return code;
    }

    public List<String> parameters() {
        return parameters;
    }
}

package org.homeward.shared.domain;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A rule says no (HTTP 422). Names the rule and its source, so that the screen can say why. */
@ApplicationException(rollback = true)
public class Refused extends Refusal {

    private final String rule;
    private final String source;
    private final transient List<Invalid.FieldError> errors;

    /**
     * @param code code of the text
     * @param rule the rule in short, such as "No insurance before award"
     * @param source where the rule stands, such as "Procurement Act 2023 s.22"
     */
    public Refused(String code, String rule, String source, String... parameters) {
        this(code, List.of(parameters), rule, source, List.of());
    }

    /**
     * A rule says no to what stands in certain fields.
     *
     * @param errors each field with the reason, so that a page can say it there
     */
    public Refused(String code, List<String> parameters, String rule, String source, List<Invalid.FieldError> errors) {
        super(code, parameters);
        this.rule = rule;
        this.source = source;
        this.errors = List.copyOf(errors);
    }

    /** The fields that the rule refuses; empty where it is not about a field. */
    public List<Invalid.FieldError> errors() {
        return errors;
    }

    public String rule() {
        return rule;
    }

    public String source() {
        return source;
    }
}

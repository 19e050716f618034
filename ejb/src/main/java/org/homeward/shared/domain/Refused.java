package org.homeward.shared.domain;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A rule says no (HTTP 422). Names the rule and its source, so that the screen can say why. */
@ApplicationException(rollback = true)
public class Refused extends Refusal {

    private final String rule;
    private final String source;

    /**
     * @param code code of the text
     * @param rule the rule in short, such as "No insurance before award"
     * @param source where the rule stands, such as "Procurement Act 2023 s.22"
     */
    public Refused(String code, String rule, String source, String... parameters) {
        super(code, List.of(parameters));
        this.rule = rule;
        this.source = source;
    }

    public String rule() {
        return rule;
    }

    public String source() {
        return source;
    }
}

package org.homeward.tender.domain;

import java.util.List;
import org.homeward.shared.domain.Invalid.FieldError;

/**
 * Something that stands in the way of publishing, or that an officer should think about.
 *
 * @param field field of the document as the API names it, such as {@code questions[0].text}
 * @param section which section of the set-up it is mended in: head, lots, questions, price, terms, timetable, demands,
 *     conditions or reasons
 * @param code code of its text
 * @param rule the rule in short; empty where something is simply missing
 * @param source where the rule stands
 */
public record Finding(String field, String section, String code, List<String> parameters, String rule, String source) {

    public Finding {
        parameters = List.copyOf(parameters);
    }

    public FieldError asError() {
        return new FieldError(field, code, parameters);
    }
}

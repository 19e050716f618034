package org.homeward.shared.domain;

import jakarta.ejb.ApplicationException;
import java.util.ArrayList;
import java.util.List;

/** What was sent cannot be taken as it is (HTTP 400): one or more fields, each with its reason. */
@ApplicationException(rollback = true)
public class Invalid extends Refusal {

    /**
     * One field that is wrong.
     *
     * @param field name of the field as the caller wrote it
     * @param code code of the text
     * @param parameters what fills the text's places
     */
    public record FieldError(String field, String code, List<String> parameters) {

        public FieldError {
            parameters = List.copyOf(parameters);
        }

        public static FieldError of(String field, String code, String... parameters) {
            return new FieldError(field, code, List.of(parameters));
        }
    }

    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super(
                errors.size() == 1 ? errors.get(0).code() : "invalid",
                errors.size() == 1 ? errors.get(0).parameters() : List.of());
        this.errors = List.copyOf(errors);
    }

    public static Invalid field(String field, String code, String... parameters) {
        return new Invalid(List.of(FieldError.of(field, code, parameters)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Gathers errors so that a person hears of all of them at once. */
    public static final class Collector {

        private final List<FieldError> found = new ArrayList<>();

        public Collector check(boolean holds, String field, String code, String... parameters) {
            if (!holds) {
                found.add(FieldError.of(field, code, parameters));
            }
            return this;
        }

        public void throwIfAny() {
            if (!found.isEmpty()) {
                throw new Invalid(found);
            }
        }
    }
}

package org.homeward.web.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Invalid.FieldError;

/** Says what Bean Validation found in the words of our own catalogue, with the field named as the caller wrote it. */
final class Violations {

    private Violations() {}

    static Invalid asInvalid(ConstraintViolationException thrown) {
        List<FieldError> errors = thrown.getConstraintViolations().stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
                .toList();
        return errors.isEmpty() ? Invalid.field("", "invalid") : new Invalid(errors);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String field = field(violation.getPropertyPath());
        Map<String, Object> bounds = violation.getConstraintDescriptor().getAttributes();
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> FieldError.of(field, "required");
            case "Size" -> size(field, violation.getInvalidValue(), bounds);
            case "Min", "DecimalMin" -> FieldError.of(field, "at-least", "" + bounds.get("value"));
            case "Max", "DecimalMax" -> FieldError.of(field, "at-most", "" + bounds.get("value"));
            case "Positive" -> FieldError.of(field, "at-least", "1");
            case "PositiveOrZero" -> FieldError.of(field, "at-least", "0");
            default -> FieldError.of(field, "wrong-form");
        };
    }

    private static FieldError size(String field, Object value, Map<String, Object> bounds) {
        int least = (int) bounds.get("min");
        int most = (int) bounds.get("max");
        if (value instanceof CharSequence) {
            return FieldError.of(field, "text-length", "" + least, "" + most);
        }
        int size = value instanceof java.util.Collection<?> collection ? collection.size() : 0;
        return size < least
                ? FieldError.of(field, "too-short", "" + least)
                : FieldError.of(field, "too-long", "" + most);
    }

    /** The path without the method and the parameter that it begins with. */
    private static String field(Path path) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                Optional.ofNullable(node.getIndex())
                        .ifPresent(index -> field.append('[').append(index).append(']'));
                if (node.getKind() == ElementKind.PROPERTY) {
                    field.append(field.isEmpty() ? "" : ".").append(node.getName());
                }
            }
        }
        return field.toString();
    }
}

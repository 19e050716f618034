package org.homeward.web.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Invalid.FieldError;
import org.homeward.shared.domain.Refusal;

/**
 * Turns what Jackson says about a document into the fields that are wrong, named as the caller wrote them
 * ({@code lots[0].title}). What was sent is never repeated in the answer.
 */
final class JsonFaults {

    private static final Map<Class<?>, String> FORMS = Map.of(
            LocalDate.class, "not-a-date",
            YearMonth.class, "not-a-month",
            Instant.class, "not-an-instant",
            String.class, "text-characters",
            BigDecimal.class, "number-range");

    private JsonFaults() {}

    static Refusal refusal(JsonProcessingException fault) {
        Optional<Refusal> ours = causes(fault)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
        if (ours.isPresent()) {
            return ours.get() instanceof Invalid invalid ? within(path(fault), invalid) : ours.get();
        }
        if (causes(fault).anyMatch(StreamConstraintsException.class::isInstance)) {
            return Invalid.field(path(fault), "json-limits");
        }
        if (causes(fault).anyMatch(InputCoercionException.class::isInstance)) {
            return Invalid.field(path(fault), "number-range");
        }
        if (fault instanceof UnrecognizedPropertyException) {
            return Invalid.field(path(fault), "unknown-field");
        }
        if (fault instanceof InvalidNullException) {
            return Invalid.field(path(fault), "required");
        }
        if (fault instanceof InvalidFormatException form) {
            return new Invalid(List.of(wrongForm(form)));
        }
        if (fault instanceof MismatchedInputException mismatch
                && !fault.getOriginalMessage().startsWith("Trailing token")) {
            return new Invalid(List.of(wrongType(mismatch)));
        }
        return malformed(fault);
    }

    /** A record's own constructor refused: its field names follow the place where the record stands. */
    private static Invalid within(String path, Invalid invalid) {
        return new Invalid(invalid.errors().stream()
                .map(error -> new FieldError(join(path, error.field()), error.code(), error.parameters()))
                .toList());
    }

    private static String join(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private static FieldError wrongForm(InvalidFormatException fault) {
        Class<?> type = fault.getTargetType();
        if (type != null && type.isEnum()) {
            return FieldError.of(path(fault), "not-one-of", names(type));
        }
        if (FORMS.containsKey(type)) {
            return FieldError.of(path(fault), FORMS.get(type));
        }
        return wrongType(fault);
    }

    private static FieldError wrongType(MismatchedInputException fault) {
        Class<?> type = fault.getTargetType() == null ? Object.class : fault.getTargetType();
        if (type.isPrimitive() && isAbsent(fault)) {
            return FieldError.of(path(fault), "required");
        }
        return type.isEnum()
                ? FieldError.of(path(fault), "not-one-of", names(type))
                : FieldError.of(path(fault), "wrong-type", expected(type));
    }

    private static boolean isAbsent(MismatchedInputException fault) {
        return fault.getProcessor() instanceof JsonParser parser
                && (parser.currentToken() == JsonToken.VALUE_NULL || parser.currentToken() == JsonToken.END_OBJECT);
    }

    private static String expected(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number, without quotes";
        }
        if (type == BigInteger.class || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        if (FORMS.containsKey(type)) {
            return "a text that is a date";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object";
    }

    static String names(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static Refusal malformed(JsonProcessingException fault) {
        if (fault.getOriginalMessage().startsWith("Duplicate field")) {
            return Invalid.field(path(fault), "json-repeated-field");
        }
        JsonLocation at = fault.getLocation();
        return Invalid.field(
                path(fault),
                "json-malformed",
                at == null ? "1" : "" + at.getLineNr(),
                at == null ? "1" : "" + at.getColumnNr());
    }

    private static String path(JsonProcessingException fault) {
        if (!(fault instanceof JsonMappingException mapping)) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}

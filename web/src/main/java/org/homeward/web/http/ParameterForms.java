package org.homeward.web.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;

/**
 * Reads parameters of the kinds that resources use. A query parameter of the wrong form is a 400 that names it; a path
 * of the wrong form is a 404, because nothing is there.
 */
@Provider
public class ParameterForms implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type == int.class || type == Integer.class) {
            return cast(new Form<>(annotations, "wrong-type", "a whole number", Integer::valueOf));
        }
        if (type == long.class || type == Long.class) {
            return cast(new Form<>(annotations, "wrong-type", "a whole number", Long::valueOf));
        }
        if (type == LocalDate.class) {
            return cast(new Form<>(annotations, "not-a-date", "", StrictValues::date));
        }
        if (type.isEnum()) {
            return cast(new Form<>(annotations, "not-one-of", JsonFaults.names(type), text -> constant(type, text)));
        }
        return null; // JAX-RS: not one of ours
    }

    @SuppressWarnings("unchecked")
    private static <T> ParamConverter<T> cast(ParamConverter<?> converter) {
        return (ParamConverter<T>) converter;
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not one of"));
    }

    private static final class Form<T> implements ParamConverter<T> {

        private final String query;
        private final String code;
        private final String expected;
        private final Function<String, T> read;

        Form(Annotation[] annotations, String code, String expected, Function<String, T> read) {
            this.query = Arrays.stream(annotations)
                    .filter(QueryParam.class::isInstance)
                    .map(annotation -> ((QueryParam) annotation).value())
                    .findFirst()
                    .orElse("");
            this.code = code;
            this.expected = expected;
            this.read = read;
        }

        @Override
        public T fromString(String text) {
            try {
                return text == null ? null : read.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw query.isEmpty() ? new NotFound("not-found") : Invalid.field(query, code, expected);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}

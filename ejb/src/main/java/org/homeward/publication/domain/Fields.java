package org.homeward.publication.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Members of a JSON object in the order in which they were named. What is unknown or empty is left out. */
final class Fields {

    private final Map<String, Object> members = new LinkedHashMap<>();

    static Fields of(String name, Object value) {
        return new Fields().with(name, value);
    }

    Fields with(String name, Object value) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(known -> with(name, known));
        } else if (value instanceof OptionalInt maybe) {
            maybe.ifPresent(known -> members.put(name, known));
        } else if (value instanceof Fields fields) {
            with(name, fields.map());
        } else if (!isEmpty(value)) {
            members.put(name, value);
        }
        return this;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof String text && text.isBlank()
                || value instanceof Collection<?> many && many.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(members);
    }
}

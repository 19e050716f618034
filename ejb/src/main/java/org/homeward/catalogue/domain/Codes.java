package org.homeward.catalogue.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a code as people and programs write it: any case, with blanks or hyphens for underscores. */
public final class Codes {

    private Codes() {}

    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String written) {
        String plain = written == null
                ? ""
                : written.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(plain))
                .findFirst();
    }

    /** All codes, for a refusal that names them. */
    public static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}

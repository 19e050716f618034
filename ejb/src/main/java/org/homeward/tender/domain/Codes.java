package org.homeward.tender.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.shared.domain.Invalid;

/** Reads codes as people write them: small letters, hyphens and blanks do not matter. */
public final class Codes {

    private Codes() {}

    public static String normal(String written) {
        return written == null
                ? ""
                : written.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> codes, String written) {
        String wanted = normal(written);
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(wanted))
                .findFirst();
    }

    /** Refused with {@code not-one-of}, naming those that are allowed. */
    public static <E extends Enum<E>> E read(Class<E> codes, String written, String field) {
        return find(codes, written).orElseThrow(() -> Invalid.field(field, "not-one-of", names(codes)));
    }

    public static <E extends Enum<E>> String names(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}

package org.homeward.tender.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.shared.domain.Invalid;

/** A code of the common procurement vocabulary: eight digits, of which the first two are the division. */
public record CpvCode(String code) {

    private static final Pattern FORM = Pattern.compile("[0-9]{8}(-[0-9])?");
    private static final int DIGITS = 8;
    private static final int MOST = 20;
    private static final String WORKS = "45";
    private static final int FIRST_SERVICES = 50;

    /** Reads codes as people write them, with or without the check digit; each once, the order kept. */
    public static List<CpvCode> readAll(List<String> written, String field) {
        Invalid.Collector faults = new Invalid.Collector();
        faults.check(!written.isEmpty(), field, "cpv-needed")
                .check(written.size() <= MOST, field, "cpv-many", "" + MOST);
        for (int i = 0; i < written.size(); i++) {
            faults.check(read(written.get(i)).isPresent(), field + "[" + i + "]", "cpv-form");
        }
        faults.throwIfAny();
        return written.stream().flatMap(text -> read(text).stream()).distinct().toList();
    }

    private static Optional<CpvCode> read(String written) {
        String text = written == null ? "" : written.strip();
        if (!FORM.matcher(text).matches() || text.startsWith("0000") || Integer.parseInt(text.substring(0, 2)) < 3) {
            return Optional.empty();
        }
        return Optional.of(new CpvCode(text.substring(0, DIGITS)));
    }

    /** Works have thresholds of their own and are outside the product. */
    public boolean isWorks() {
        return code.startsWith(WORKS);
    }

    /** False for goods. */
    public boolean isService() {
        return Integer.parseInt(code.substring(0, 2)) >= FIRST_SERVICES;
    }
}

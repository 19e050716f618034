package org.homeward.needs.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;

/** What needs and intentions ask of their fields. Every fault is named at once. */
final class DraftCheck {

    private static final int MOST_PEOPLE = 100_000;
    private static final int LONGEST = 2000;

    private final Invalid.Collector found = new Invalid.Collector();

    DraftCheck choice(String value, String field) {
        found.check(value != null && !value.isBlank(), field, "needs-" + field + "-missing");
        return this;
    }

    DraftCheck people(Optional<Integer> people) {
        boolean fits =
                people.filter(count -> count >= 1 && count <= MOST_PEOPLE).isPresent();
        found.check(fits, "people", "needs-people-count");
        return this;
    }

    DraftCheck date(Optional<LocalDate> day, String field) {
        found.check(day.isPresent(), field, "needs-" + field.toLowerCase(Locale.ROOT) + "-missing");
        return this;
    }

    DraftCheck notBefore(Optional<LocalDate> day, LocalDate earliest, String field, String code) {
        found.check(day.isEmpty() || !day.orElseThrow().isBefore(earliest), field, code);
        return this;
    }

    DraftCheck text(String text, String field) {
        int length = text == null ? 0 : text.strip().length();
        found.check(length >= 3, field, "needs-" + field + "-missing");
        found.check(length <= LONGEST, field, "needs-text-long", "" + LONGEST);
        return this;
    }

    void throwIfAny() {
        found.throwIfAny();
    }
}

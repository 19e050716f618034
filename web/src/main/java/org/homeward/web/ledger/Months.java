package org.homeward.web.ledger;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;

/** Months as addresses and parameters write them: {@code 2026-07}. */
final class Months {

    private Months() {}

    /** A month in a path; nothing is there where it is not one. */
    static YearMonth inPath(String text) {
        return read(text).orElseThrow(() -> new NotFound("not-found"));
    }

    /** A month that narrows a list; nothing narrows nothing, and what is no month is invalid. */
    static Optional<YearMonth> parameter(String name, String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(read(text).orElseThrow(() -> Invalid.field(name, "not-a-month")));
    }

    private static Optional<YearMonth> read(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

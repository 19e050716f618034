package org.homeward.web.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;

/** A moment from which somebody wants to know: an instant with its zone, or a day, which begins in London. */
final class Since {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** Further away than any date that PostgreSQL would not understand. */
    private static final int LAST_YEAR = 9999;

    private Since() {}

    /** Refused with {@code since-wrong} when it is neither. */
    static Optional<Instant> read(String since) {
        if (since.isEmpty()) {
            return Optional.empty();
        }
        try {
            boolean isDay = since.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
            Instant moment = isDay
                    ? LocalDate.parse(since).atStartOfDay(LONDON).toInstant()
                    : OffsetDateTime.parse(since).toInstant();
            int year = moment.atZone(LONDON).getYear();
            if (year < 1 || year > LAST_YEAR) {
                throw Invalid.field("since", "since-wrong");
            }
            return Optional.of(moment);
        } catch (DateTimeParseException e) {
            throw Invalid.field("since", "since-wrong");
        }
    }
}

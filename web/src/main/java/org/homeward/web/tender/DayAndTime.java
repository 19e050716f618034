package org.homeward.web.tender;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;

/** A moment as it is typed: a day and a time of London. A time that summer time leaves out is the next one that there is. */
public class DayAndTime implements Serializable {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private LocalDate day;
    private String time = "12:00";

    void read(Optional<Instant> stored) {
        stored.ifPresent(at -> {
            day = at.atZone(LONDON).toLocalDate();
            time = CLOCK.format(at.atZone(LONDON));
        });
    }

    /** Nothing without a day. A time that is none is refused beside {@code <field>Time}. */
    Optional<Instant> moment(String field) {
        if (day == null) {
            return Optional.empty();
        }
        String typed = time.strip().replace('.', ':');
        if (!typed.matches("([01]?[0-9]|2[0-3]):[0-5][0-9]")) {
            throw Invalid.field(field + "Time", "time-form");
        }
        LocalTime clock = LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        return Optional.of(day.atTime(clock).atZone(LONDON).toInstant());
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time == null ? "" : time;
    }
}

package org.homeward.web.frame;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.shared.domain.Money;

/**
 * How pages say dates, times, sums and counts; the functions of the namespace {@code homeward.words}. Instants are said
 * in Europe/London, with the zone wherever a deadline depends on it.
 */
public final class Wording {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss zzz", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.UK);
    private static final Duration SOON = Duration.ofHours(48);
    /** The drawing of a bar is this wide. */
    private static final long BAR = 300;

    private Wording() {}

    /** {@code 3 March 2027}; nothing for nothing. */
    public static String date(Object when) {
        return when == null ? "" : DATE.format(londonDate(when));
    }

    /** {@code March 2027}; nothing for nothing. */
    public static String month(YearMonth month) {
        return month == null ? "" : MONTH.format(month);
    }

    /** {@code Wednesday 3 March 2027}. */
    public static String day(Object when) {
        return when == null ? "" : DAY.format(londonDate(when));
    }

    /** {@code 12 noon GMT} or {@code 10:14 BST}. */
    public static String time(Instant when) {
        return when == null ? "" : time(when.atZone(LONDON));
    }

    /** {@code Friday 11 December 2026, 12 noon GMT}. */
    public static String moment(Instant when) {
        return when == null ? "" : day(when) + ", " + time(when);
    }

    /** To the second, for receipts and trails: {@code 11 December 2026, 12:00:00 GMT}. */
    public static String stamp(Instant when) {
        return when == null ? "" : date(when) + ", " + SECONDS.format(when.atZone(LONDON));
    }

    /** {@code 18 days, 1 hour and 46 minutes left}, or how long ago. */
    public static String left(Instant at, Instant now) {
        Duration time = Duration.between(now, at);
        boolean past = time.isNegative() || time.isZero();
        String length = length(time.abs());
        return Texts.text(past ? "time.ago" : "time.left", length);
    }

    /** The class that a deadline's panel takes: past, soon (under 48 hours) or none. */
    public static String urgency(Instant at, Instant now) {
        if (!now.isBefore(at)) {
            return "hw-clock--past";
        }
        return Duration.between(now, at).compareTo(SOON) < 0 ? "hw-clock--soon" : "";
    }

    /** Whole pence (a number, a text of one, or Money) as {@code £1,234.50}; a minus sign, not a hyphen, when negative. */
    public static String money(Object pence) {
        if (pence == null) {
            return "";
        }
        Money money =
                pence instanceof Money sum ? sum : Money.ofPence(new BigDecimal(pence.toString()).longValueExact());
        return money.toString();
    }

    /** {@code 1,234}. */
    public static String number(Number number) {
        return number == null ? "" : String.format(Locale.UK, "%,d", number.longValue());
    }

    /** How many words: runs of anything but white space. */
    public static int words(String text) {
        return text == null || text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** {@code 58 of 300 words}. */
    public static String count(String text, int max) {
        return Texts.text("count", words(text), max);
    }

    /** How much of a bar's 300 units a share takes; never more than the bar. */
    public static long share(Object value, Object max) {
        BigDecimal whole = new BigDecimal(max.toString());
        if (value == null || whole.signum() <= 0) {
            return 0;
        }
        BigDecimal units = new BigDecimal(value.toString())
                .multiply(BigDecimal.valueOf(BAR))
                .divide(whole, 0, RoundingMode.HALF_UP);
        return Math.max(0, Math.min(BAR, units.longValueExact()));
    }

    /** An address inside the product gets the context's path in front; anything else stays as it is. */
    public static String href(String to) {
        return to.startsWith("/") && !to.startsWith("//")
                ? FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + to
                : to;
    }

    /** Fills the place {0} of a text. */
    public static String fill(String text, Object first) {
        return Texts.fill(text, first);
    }

    /** Fills the places {0} and {1} of a text. */
    public static String fill2(String text, Object first, Object second) {
        return Texts.fill(text, first, second);
    }

    /** Fills the places {0}, {1} and {2} of a text. */
    public static String fill3(String text, Object first, Object second, Object third) {
        return Texts.fill(text, first, second, third);
    }

    private static String time(ZonedDateTime when) {
        LocalTime clock = when.toLocalTime();
        String words = clock.equals(LocalTime.NOON) ? Texts.text("time.noon") : CLOCK.format(clock);
        return words + " " + ZONE.format(when);
    }

    private static LocalDate londonDate(Object when) {
        if (when instanceof LocalDate date) {
            return date;
        }
        if (when instanceof Instant instant) {
            return instant.atZone(LONDON).toLocalDate();
        }
        if (when instanceof OffsetDateTime offset) {
            return offset.atZoneSameInstant(LONDON).toLocalDate();
        }
        throw new IllegalArgumentException("no date is said from " + when.getClass());
    }

    private static String length(Duration time) {
        List<String> parts = new ArrayList<>();
        add(parts, time.toDays(), "time.day", "time.days");
        add(parts, time.toHoursPart(), "time.hour", "time.hours");
        add(parts, time.toMinutesPart(), "time.minute", "time.minutes");
        if (parts.isEmpty()) {
            return Texts.text("time.moment");
        }
        String last = parts.remove(parts.size() - 1);
        return parts.isEmpty() ? last : String.join(", ", parts) + " " + Texts.text("time.and") + " " + last;
    }

    private static void add(List<String> parts, long number, String one, String many) {
        if (number > 0) {
            parts.add(number + " " + Texts.text(number == 1 ? one : many));
        }
    }
}

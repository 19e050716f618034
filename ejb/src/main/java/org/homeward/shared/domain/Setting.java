package org.homeward.shared.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One rule of law or policy as it stands between two dates.
 *
 * @param key name in the code, such as {@code standstill.psr.working-days}
 * @param from first day on which it holds
 * @param until first day on which it no longer holds; empty when it has no end
 * @param kind how the value is read
 * @param value the value as text; sums of money in pence
 * @param unit what the value counts
 * @param title short name
 * @param rule the rule in plain words
 * @param source where the rule stands
 * @param verified false when it still needs a legal check
 * @param note more to know; may be empty
 */
public record Setting(
        String key,
        LocalDate from,
        Optional<LocalDate> until,
        Kind kind,
        String value,
        String unit,
        String title,
        String rule,
        String source,
        boolean verified,
        String note) {

    /** How a value is read. */
    public enum Kind {
        WHOLE,
        PERCENT,
        MONEY,
        TEXT
    }

    public int whole() {
        return Math.toIntExact(Long.parseLong(as(Kind.WHOLE)));
    }

    public BigDecimal percent() {
        return new BigDecimal(as(Kind.PERCENT));
    }

    public Money money() {
        return Money.ofPence(Long.parseLong(as(Kind.MONEY)));
    }

    public String text() {
        return as(Kind.TEXT);
    }

    private String as(Kind wanted) {
        if (kind != wanted) {
            throw new IllegalStateException(key + " is not " + wanted);
        }
        return value;
    }
}

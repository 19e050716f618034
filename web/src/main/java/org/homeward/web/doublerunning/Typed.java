package org.homeward.web.doublerunning;

import java.math.BigDecimal;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Money;

/** What was typed into the fields of a form; what is missing is gathered and refused beside its field. */
final class Typed {

    private final Invalid.Collector missing = new Invalid.Collector();

    long money(Money sum, String field) {
        missing.check(sum != null, field, "programme-sum-missing");
        return sum == null ? 0 : sum.pence();
    }

    int whole(Integer number, String field) {
        missing.check(number != null, field, "programme-number-missing");
        return number == null ? 0 : number;
    }

    BigDecimal percent(BigDecimal percent, String field) {
        missing.check(percent != null, field, "programme-percent-missing");
        return percent == null ? BigDecimal.ZERO : percent;
    }

    <T> Optional<T> there(T value, String field, String code) {
        missing.check(value != null, field, code);
        return Optional.ofNullable(value);
    }

    void requireAll() {
        missing.throwIfAny();
    }

    /** A text that is needed, without blanks at its ends. */
    String text(String typed, String field) {
        String text = stripped(typed);
        missing.check(!text.isEmpty(), field, "required");
        return text;
    }

    /** Text that is there for everybody: never null, no blanks at its ends. */
    static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }
}

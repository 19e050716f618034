package org.homeward.contract.domain;

import java.time.YearMonth;
import java.util.List;

/**
 * What is payable for a month before anything is withheld.
 *
 * @param stated true when somebody stated what was delivered; false: as the price schedule plans it
 */
public record MonthPay(YearMonth month, List<PayLine> lines, boolean stated) {

    public MonthPay {
        lines = List.copyOf(lines);
    }

    /** All lines, in pence. */
    public long payablePence() {
        return sum(line -> true);
    }

    /** The lines that pay hours with a person, in pence. */
    public long hoursPence() {
        return sum(PayLine::withPerson);
    }

    /** The monthly value: what is payable, the lines that pay hours with a person left out. */
    public long valuePence() {
        return sum(line -> !line.withPerson());
    }

    private long sum(java.util.function.Predicate<PayLine> wanted) {
        return lines.stream().filter(wanted).mapToLong(PayLine::amountPence).reduce(0, Math::addExact);
    }
}

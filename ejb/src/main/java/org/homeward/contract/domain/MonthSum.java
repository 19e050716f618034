package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How the sum of a month is made, with every part.
 *
 * @param pay what is payable before
 * @param capPercent most per cent of the monthly value that may be withheld
 * @param capPence the same in pence, rounded down
 * @param parts what is withheld, measure by measure, in the order in which it counts against the cap
 * @param repayments what is paid back in this month of what was withheld for this or earlier ones
 */
public record MonthSum(
        MonthPay pay, BigDecimal capPercent, long capPence, List<Part> parts, List<Repayment> repayments) {

    /**
     * What one measure withholds of a month.
     *
     * @param wantedPence the measure's share of the monthly value, rounded down
     * @param withheldPence the same, or what the cap leaves of it
     */
    public record Part(Measure measure, long wantedPence, long withheldPence) {

        /** True when the cap made it smaller. */
        public boolean isCapped() {
            return withheldPence < wantedPence;
        }
    }

    /**
     * What is paid back of what was withheld for a month.
     *
     * @param from the day on which it was withheld: the last one of its month
     * @param on the day from which it is due
     * @param days of interest
     * @param interestPence nought where it was rightly withheld
     */
    public record Repayment(
            Measure measure,
            java.time.YearMonth of,
            long pence,
            LocalDate from,
            LocalDate on,
            long days,
            BigDecimal interestPercent,
            long interestPence) {}

    public MonthSum {
        parts = List.copyOf(parts);
        repayments = List.copyOf(repayments);
    }

    public long withheldPence() {
        return parts.stream().mapToLong(Part::withheldPence).sum();
    }

    public long repaidPence() {
        return repayments.stream()
                .mapToLong(back -> back.pence() + back.interestPence())
                .sum();
    }

    /** What is paid: payable, less what is withheld, and what is paid back. Hours with a person are in it in full. */
    public long toPayPence() {
        return pay.payablePence() - withheldPence() + repaidPence();
    }
}

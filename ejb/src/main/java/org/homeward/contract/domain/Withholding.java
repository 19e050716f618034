package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The sums of a contract's months under all of its cases. The cap is for the contract and a month, over all cases;
 * whichever measure began first counts first. Shares are rounded down, so that never more is withheld than was agreed;
 * interest is simple, by the day over 365, and rounded half up. After general condition 9 of the NHS standard contract.
 */
public final class Withholding {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal YEAR = new BigDecimal(365);

    private final Ladder ladder;
    private final List<Measure> measures;
    private final Function<YearMonth, MonthPay> pay;

    /**
     * Knows all measures of the contract.
     *
     * @param measures of all cases of the contract, in whatever order
     * @param pay what is payable for a month
     */
    public Withholding(Ladder ladder, List<Measure> measures, Function<YearMonth, MonthPay> pay) {
        this.ladder = ladder;
        this.measures = measures.stream().sorted(Measure.ORDER).toList();
        this.pay = pay;
    }

    /** The sum of a month. A month that is not over is reckoned as if nothing more happened in it. */
    public MonthSum of(YearMonth month) {
        MonthPay payable = pay.apply(month);
        if (ladder.kind() != LadderKind.HEALTH) {
            return new MonthSum(payable, BigDecimal.ZERO, 0, List.of(), List.of());
        }
        BigDecimal cap = ladder.percent(LadderParameter.CAP_PERCENT);
        return new MonthSum(payable, cap, share(payable.valuePence(), cap), parts(month, payable), repayments(month));
    }

    private List<MonthSum.Part> parts(YearMonth month, MonthPay payable) {
        long value = payable.valuePence();
        long left = share(value, ladder.percent(LadderParameter.CAP_PERCENT));
        List<MonthSum.Part> parts = new ArrayList<>();
        for (Measure measure : measures) {
            if (measure.takesOf(month)) {
                long wanted = share(value, measure.percent());
                long taken = Math.min(wanted, left);
                left -= taken;
                parts.add(new MonthSum.Part(measure, wanted, taken));
            }
        }
        return parts;
    }

    /** A share of a sum in whole pence, rounded down. */
    static long share(long pence, BigDecimal percent) {
        return BigDecimal.valueOf(pence)
                .multiply(percent)
                .divide(HUNDRED, 0, RoundingMode.DOWN)
                .longValueExact();
    }

    /** What is paid back in a month: of every month since a measure began that came to its end in this one. */
    private List<MonthSum.Repayment> repayments(YearMonth month) {
        List<MonthSum.Repayment> back = new ArrayList<>();
        for (Measure measure : measures) {
            boolean now = measure.fate().isPaidBack()
                    && measure.fateOn()
                            .map(YearMonth::from)
                            .filter(month::equals)
                            .isPresent();
            YearMonth of = YearMonth.from(measure.from());
            while (now && !of.isAfter(month)) {
                back(measure, of).ifPresent(back::add);
                of = of.plusMonths(1);
            }
        }
        return back;
    }

    private java.util.Optional<MonthSum.Repayment> back(Measure measure, YearMonth of) {
        return parts(of, pay.apply(of)).stream()
                .filter(part -> part.measure().equals(measure) && part.withheldPence() > 0)
                .findFirst()
                .map(part -> repayment(measure, of, part.withheldPence()));
    }

    private MonthSum.Repayment repayment(Measure measure, YearMonth of, long pence) {
        LocalDate from = of.atEndOfMonth();
        LocalDate on = measure.fateOn().orElseThrow();
        boolean wrong = measure.fate() == Measure.Fate.WRONG;
        BigDecimal rate = wrong ? ladder.percent(LadderParameter.INTEREST_PERCENT) : BigDecimal.ZERO;
        long days = Math.max(0, ChronoUnit.DAYS.between(from, on));
        return new MonthSum.Repayment(measure, of, pence, from, on, days, rate, interest(pence, rate, days));
    }

    /** Simple interest in pence: sum x rate x days / 365, half up. */
    static long interest(long pence, BigDecimal percent, long days) {
        return BigDecimal.valueOf(pence)
                .multiply(percent)
                .multiply(BigDecimal.valueOf(days))
                .divide(HUNDRED.multiply(YEAR), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** What of a month has become of its withheld pence: kept for good. */
    public long keptPence(YearMonth month) {
        return parts(month, pay.apply(month)).stream()
                .filter(part -> part.measure().fate() == Measure.Fate.KEPT)
                .mapToLong(MonthSum.Part::withheldPence)
                .sum();
    }
}

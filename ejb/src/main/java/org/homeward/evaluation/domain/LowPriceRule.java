package org.homeward.evaluation.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Money;

/**
 * Which prices look too low to be safe, and the sum that says so. A flag decides nothing: the bidder is asked.
 *
 * @param belowMean percent; a price further below the mean than this is flagged
 * @param cost what an hour of support costs, where the price is one for an hour
 */
public record LowPriceRule(BigDecimal belowMean, Optional<CostOfCare> cost) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What an hour costs: pay, and what comes on top of it.
     *
     * @param onCosts percent of the pay
     */
    public record CostOfCare(Money pay, BigDecimal onCosts) {

        /** Rounded to the penny, half up. */
        public Money hour() {
            BigDecimal pence = BigDecimal.valueOf(pay.pence())
                    .multiply(HUNDRED.add(onCosts))
                    .divide(HUNDRED, 0, RoundingMode.HALF_UP);
            return Money.ofPence(pence.longValueExact());
        }
    }

    /** Every reason to ask about this price; with fewer than two prices there is no mean to hold it against. */
    public List<Reason> look(Money price, List<Money> all) {
        List<Reason> reasons = new ArrayList<>();
        if (all.size() >= 2) {
            BigInteger sum =
                    all.stream().map(one -> BigInteger.valueOf(one.pence())).reduce(BigInteger.ZERO, BigInteger::add);
            BigDecimal limit = new BigDecimal(sum).multiply(HUNDRED.subtract(belowMean));
            BigDecimal asked = BigDecimal.valueOf(price.pence())
                    .multiply(BigDecimal.valueOf(all.size()))
                    .multiply(HUNDRED);
            if (asked.compareTo(limit) < 0) {
                reasons.add(Reason.of(
                        "low-price-mean",
                        price.toString(),
                        "" + all.size(),
                        rounded(new BigDecimal(sum), BigDecimal.valueOf(all.size())),
                        Scores.plain(belowMean),
                        rounded(limit, BigDecimal.valueOf(all.size()).multiply(HUNDRED))));
            }
        }
        cost.filter(care -> price.compareTo(care.hour()) < 0)
                .ifPresent(care -> reasons.add(Reason.of(
                        "low-price-cost",
                        price.toString(),
                        care.hour().toString(),
                        care.pay().toString(),
                        Scores.plain(care.onCosts()))));
        return reasons;
    }

    private static String rounded(BigDecimal pence, BigDecimal by) {
        return Money.ofPence(pence.divide(by, 0, RoundingMode.HALF_UP).longValueExact())
                .toString();
    }
}

package org.homeward.evaluation.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Money;
import org.homeward.tender.domain.PriceMethod;
import org.homeward.tender.domain.PriceTerms;

/**
 * How the prices of one lot become scores. Made from the prices that count: those of bids that are excluded, below a
 * minimum mark or disregarded as abnormally low are left out before. The lowest price and the mean are kept as exact
 * fractions; each score is rounded once ({@link Scores}).
 */
public final class PriceScores {

    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger THREE = BigInteger.valueOf(3);

    private final PriceTerms terms;
    private final BigInteger lowest;
    private final BigInteger sum;
    private final BigInteger count;

    private PriceScores(PriceTerms terms, List<Money> prices) {
        this.terms = terms;
        this.lowest = prices.stream()
                .min(Comparator.naturalOrder())
                .map(price -> BigInteger.valueOf(price.pence()))
                .orElse(BigInteger.ZERO);
        this.sum = prices.stream()
                .map(price -> BigInteger.valueOf(price.pence()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        this.count = BigInteger.valueOf(prices.size());
    }

    /** A price of nought or below is refused ({@code price-nought}), except where the price is not marked. */
    public static PriceScores among(PriceTerms terms, List<Money> prices) {
        if (marksPrices(terms)) {
            prices.forEach(PriceScores::require);
        }
        return new PriceScores(terms, prices);
    }

    /** False where the buyer states the price or gives it no weight. */
    public static boolean marksPrices(PriceTerms terms) {
        return terms.method() != PriceMethod.FIXED_FEE && terms.weight().signum() > 0;
    }

    /** The score of one of the prices that this was made from. */
    public BigDecimal of(Money price) {
        if (!marksPrices(terms)) {
            return Scores.NOUGHT;
        }
        require(price);
        BigDecimal exactly = terms.method() == PriceMethod.LOWEST_OVER_THIS ? lowestOverThis(price) : fromMean(price);
        return exactly.max(Scores.NOUGHT).min(terms.weight()).setScale(Scores.DECIMALS, RoundingMode.HALF_UP);
    }

    /** The sum as a bidder can follow it; empty where the price is not marked. */
    public String working(Money price) {
        if (!marksPrices(terms)) {
            return "";
        }
        String weight = Scores.plain(terms.weight());
        String score = of(price).toPlainString();
        if (terms.method() == PriceMethod.LOWEST_OVER_THIS) {
            return money(lowest) + " / " + price + " × " + weight + " = " + score;
        }
        BigDecimal unheld = fromMean(price);
        String held = unheld.compareTo(of(price)) == 0 ? "" : unheld.toPlainString() + ", held at ";
        String mean = money(new BigDecimal(sum)
                .divide(new BigDecimal(count), 0, RoundingMode.HALF_UP)
                .toBigIntegerExact());
        return weight + " × (0.5 + (" + mean + " \u2212 " + price + ") / " + mean + ") = " + held + score;
    }

    private BigDecimal lowestOverThis(Money price) {
        return terms.weight()
                .multiply(new BigDecimal(lowest))
                .divide(BigDecimal.valueOf(price.pence()), Scores.DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Weight times (0.5 + (mean - price) / mean), the mean being sum / count: weight times (3 sum - 2 count price) / (2
     * sum), in whole pence until the one division. Not yet held between nought and the weight.
     */
    private BigDecimal fromMean(Money price) {
        BigInteger over = THREE.multiply(sum).subtract(TWO.multiply(count).multiply(BigInteger.valueOf(price.pence())));
        return terms.weight()
                .multiply(new BigDecimal(over))
                .divide(new BigDecimal(TWO.multiply(sum)), Scores.DECIMALS, RoundingMode.HALF_UP);
    }

    private static String money(BigInteger pence) {
        return Money.ofPence(pence.longValueExact()).toString();
    }

    private static void require(Money price) {
        if (price.pence() <= 0) {
            throw Invalid.field("pricePence", "price-nought");
        }
    }
}

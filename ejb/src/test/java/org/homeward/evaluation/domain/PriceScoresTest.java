package org.homeward.evaluation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Money;
import org.homeward.tender.domain.PriceMethod;
import org.homeward.tender.domain.PriceTerms;
import org.junit.jupiter.api.Test;

class PriceScoresTest {

    private static final long LARGE = 100_000_000_000_00L;
    private static final BigDecimal FORTY = new BigDecimal("40");

    private static PriceScores scores(PriceMethod method, BigDecimal weight, List<Money> prices) {
        return PriceScores.among(new PriceTerms(weight, method, "an hour"), prices);
    }

    private static List<Money> pence(Long... pence) {
        return List.of(pence).stream().map(Money::ofPence).toList();
    }

    private static List<String> all(PriceMethod method, List<Money> prices) {
        PriceScores scores = scores(method, FORTY, prices);
        return prices.stream().map(price -> scores.of(price).toPlainString()).toList();
    }

    @Test
    void fortyMarksWith100And105And108PoundsAreThoseOfTheRule() {
        assertEquals(
                List.of("40.00", "38.10", "37.04"),
                all(PriceMethod.LOWEST_OVER_THIS, pence(100_00L, 105_00L, 108_00L)));
    }

    @Test
    void theWorkingSaysHowTheLowestPriceBecameMarks() {
        PriceScores scores = scores(PriceMethod.LOWEST_OVER_THIS, FORTY, pence(100_00L, 105_00L));
        assertEquals("£100.00 / £105.00 × 40 = 38.10", scores.working(Money.ofPence(105_00)));
    }

    @Test
    void distanceFromTheMeanGivesHalfTheWeightAtTheMean() {
        assertEquals(
                List.of("24.00", "20.00", "16.00"),
                all(PriceMethod.DISTANCE_FROM_MEAN, pence(90_00L, 100_00L, 110_00L)));
        assertEquals(
                "40 × (0.5 + (£100.00 \u2212 £90.00) / £100.00) = 24.00",
                scores(PriceMethod.DISTANCE_FROM_MEAN, FORTY, pence(90_00L, 100_00L, 110_00L))
                        .working(Money.ofPence(90_00)));
    }

    @Test
    void distanceFromTheMeanIsHeldBetweenNoughtAndTheWeight() {
        List<Money> prices = pence(1_00L, 100_00L, 100_00L, 300_00L);
        assertEquals(List.of("40.00", "28.06", "28.06", "0.00"), all(PriceMethod.DISTANCE_FROM_MEAN, prices));
        assertTrue(scores(PriceMethod.DISTANCE_FROM_MEAN, FORTY, prices)
                .working(Money.ofPence(1_00))
                .endsWith("= 59.68, held at 40.00"));
    }

    @Test
    void aHalfIsRoundedUpOnceFromTheExactFraction() {
        // 1 / 8 x 0.36 = 0.045 exactly; 0.04 would be half down
        PriceScores scores = scores(PriceMethod.LOWEST_OVER_THIS, new BigDecimal("0.36"), pence(1L, 8L));
        assertEquals("0.05", scores.of(Money.ofPence(8)).toPlainString());
    }

    @Test
    void aPriceOfNoughtIsRefused() {
        assertEquals(
                "price-nought",
                assertThrows(Invalid.class, () -> all(PriceMethod.LOWEST_OVER_THIS, pence(0L, 5L)))
                        .code());
        assertThrows(Invalid.class, () -> all(PriceMethod.DISTANCE_FROM_MEAN, pence(0L)));
    }

    @Test
    void whereTheBuyerStatesThePriceItBringsNoMarks() {
        PriceScores scores = scores(PriceMethod.FIXED_FEE, BigDecimal.ZERO, pence(0L));
        assertEquals("0.00", scores.of(Money.NOUGHT).toPlainString());
        assertEquals("", scores.working(Money.NOUGHT));
    }

    @Property
    void theLowestPriceGetsTheWholeWeightAndNoPriceMore(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = LARGE) Long> pence,
            @ForAll @IntRange(min = 1, max = 10_000) int hundredths) {
        BigDecimal weight = BigDecimal.valueOf(hundredths, 2);
        PriceScores scores = scores(PriceMethod.LOWEST_OVER_THIS, weight, pence(pence.toArray(Long[]::new)));
        assertEquals(weight, scores.of(Money.ofPence(Collections.min(pence))));
        for (long price : pence) {
            BigDecimal score = scores.of(Money.ofPence(price));
            assertTrue(score.signum() >= 0 && score.compareTo(weight) <= 0);
            assertEquals(2, score.scale());
        }
    }

    @Property
    void eachScoreIsTheExactFractionRoundedOnce(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = LARGE) Long> pence,
            @ForAll @IntRange(min = 1, max = 10_000) int hundredths) {
        BigDecimal weight = BigDecimal.valueOf(hundredths, 2);
        BigDecimal lowest = BigDecimal.valueOf(Collections.min(pence));
        PriceScores scores = scores(PriceMethod.LOWEST_OVER_THIS, weight, pence(pence.toArray(Long[]::new)));
        for (long price : pence) {
            BigDecimal off = scores.of(Money.ofPence(price))
                    .multiply(BigDecimal.valueOf(price))
                    .subtract(weight.multiply(lowest));
            BigDecimal half = new BigDecimal("0.005").multiply(BigDecimal.valueOf(price));
            assertTrue(off.compareTo(half) <= 0 && off.compareTo(half.negate()) > 0, () -> price + " is off by " + off);
        }
    }

    @Property
    void aLowerPriceNeverGetsFewerMarks(
            @ForAll @Size(min = 2, max = 8) List<@LongRange(min = 1, max = LARGE) Long> pence,
            @ForAll PriceMethod method) {
        PriceScores scores = scores(method, FORTY, pence(pence.toArray(Long[]::new)));
        List<Long> rising = pence.stream().sorted().toList();
        for (int i = 1; i < rising.size(); i++) {
            assertTrue(scores.of(Money.ofPence(rising.get(i - 1))).compareTo(scores.of(Money.ofPence(rising.get(i))))
                    >= 0);
        }
    }

    @Property
    void distanceFromTheMeanFollowsItsFormula(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 1_000_000) Long> pence) {
        PriceScores scores = scores(PriceMethod.DISTANCE_FROM_MEAN, FORTY, pence(pence.toArray(Long[]::new)));
        MathContext fine = new MathContext(60, RoundingMode.HALF_EVEN);
        BigDecimal mean = pence.stream()
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(pence.size()), fine);
        for (long price : pence) {
            BigDecimal formula = mean.subtract(BigDecimal.valueOf(price))
                    .divide(mean, fine)
                    .add(new BigDecimal("0.5"))
                    .multiply(FORTY)
                    .max(BigDecimal.ZERO)
                    .min(FORTY);
            BigDecimal off = scores.of(Money.ofPence(price)).subtract(formula).abs();
            assertTrue(off.compareTo(new BigDecimal("0.0050000001")) <= 0, () -> "off by " + off);
        }
    }
}

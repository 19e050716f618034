package org.homeward.shared.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final long LARGE = 1_000_000_000_000_00L;

    @Property
    void addingAndTakingAwayAgainChangesNothing(
            @ForAll @LongRange(min = -LARGE, max = LARGE) long a,
            @ForAll @LongRange(min = -LARGE, max = LARGE) long b) {
        assertEquals(Money.ofPence(a), Money.ofPence(a).plus(Money.ofPence(b)).minus(Money.ofPence(b)));
    }

    @Property
    void sharesMakeTheWholeAndNoShareIsAPennyOff(
            @ForAll @LongRange(min = -LARGE, max = LARGE) long pence,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 10_000) Integer> weights) {
        List<Long> given = weights.stream().map(Integer::longValue).toList();
        long total = given.stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            assertThrows(
                    IllegalArgumentException.class, () -> Money.ofPence(pence).shareOut(given));
            return;
        }
        List<Money> shares = Money.ofPence(pence).shareOut(given);
        assertEquals(pence, shares.stream().mapToLong(Money::pence).sum());
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal exact = BigDecimal.valueOf(pence)
                    .multiply(BigDecimal.valueOf(given.get(i)))
                    .divide(BigDecimal.valueOf(total), 6, RoundingMode.HALF_EVEN);
            BigDecimal off =
                    exact.subtract(BigDecimal.valueOf(shares.get(i).pence())).abs();
            assertTrue(off.compareTo(BigDecimal.ONE) < 0, () -> exact + " is shared as " + shares);
        }
    }

    @Property
    void aFractionIsRoundedOnceFromTheExactValue(
            @ForAll @LongRange(min = -LARGE, max = LARGE) long pence,
            @ForAll @IntRange(min = -1000, max = 1000) int numerator,
            @ForAll @IntRange(min = 1, max = 1000) int denominator) {
        Money part = Money.ofPence(pence)
                .fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator), RoundingMode.HALF_UP);
        BigDecimal exact = BigDecimal.valueOf(pence).multiply(BigDecimal.valueOf(numerator));
        assertEquals(
                exact.divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                part.pence());
    }

    @Test
    void whatDoesNotFitIsRefusedAndNeverWrapsRound() {
        assertThrows(
                ArithmeticException.class, () -> Money.ofPence(Long.MAX_VALUE).plus(Money.ofPence(1)));
        assertThrows(
                ArithmeticException.class, () -> Money.ofPence(Long.MIN_VALUE).minus(Money.ofPence(1)));
        assertThrows(
                ArithmeticException.class, () -> Money.ofPence(Long.MAX_VALUE).times(2));
    }

    @Test
    void partsOfAPennyAreRefusedWithTheFieldAndWhatWasTyped() {
        assertEquals(Money.ofPence(123450), Money.ofPounds(new BigDecimal("1234.5")));
        Invalid refusal = assertThrows(Invalid.class, () -> Money.ofPounds(new BigDecimal("0.001")));
        assertEquals("money-whole-pence", refusal.errors().get(0).code());
        assertEquals(List.of("0.001"), refusal.errors().get(0).parameters());
    }

    @Test
    void sumsAreSaidInPoundsWithATrueMinus() {
        assertEquals("£1,234.50", Money.ofPence(123450).toString());
        assertEquals("\u2212£0.07", Money.ofPence(-7).toString());
        assertEquals("£0.00", Money.NOUGHT.toString());
    }

    @Test
    void leftOverPenceGoToTheLargestRemaindersAndThenToTheEarlierPart() {
        assertEquals(
                List.of(Money.ofPence(34), Money.ofPence(33), Money.ofPence(33)),
                Money.ofPence(100).shareOut(List.of(1L, 1L, 1L)));
        assertEquals(
                List.of(Money.ofPence(66), Money.ofPence(34)),
                Money.ofPence(100).shareOut(List.of(197L, 103L)));
    }
}

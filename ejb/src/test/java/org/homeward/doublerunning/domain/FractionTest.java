package org.homeward.doublerunning.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Property
    void roundsHalfUpToTheNearestWhole(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long numerator,
            @ForAll @IntRange(min = 1, max = 10_000) int denominator) {
        long found = Fraction.of(numerator, denominator).halfUp();
        long twice = 2 * (found * denominator - numerator);
        // above by at most a half, below by less
        assertEquals(true, twice <= denominator && twice > -denominator);
    }

    @Property
    void theWholeAndItsRemainderMakeTheNumber(@ForAll int numerator, @ForAll @IntRange(min = 1) int denominator) {
        Fraction number = Fraction.of(numerator, denominator);
        assertEquals(number, Fraction.of(number.floor()).plus(number.remainder()));
    }

    @Test
    void percentagesAreExact() {
        Fraction rate = Fraction.ONE.plus(Fraction.ofPercent(new BigDecimal("2.50")));
        assertEquals(Fraction.of(41, 40), rate);
        assertEquals(Fraction.of(1681, 1600), rate.power(2));
        assertEquals("41/40", rate.toString());
        assertEquals(Fraction.of(20), Fraction.ofPercent(new BigDecimal("2E3")));
    }

    @Test
    void anEqualNumberIsEqualHoweverItWasMade() {
        assertEquals(Fraction.of(1, 2), Fraction.of(7, 14));
        assertEquals(Fraction.of(1, 2).hashCode(), Fraction.of(7, 14).hashCode());
    }
}

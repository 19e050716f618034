package org.homeward.shared.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sum of pounds sterling in whole pence. Additions are exact and refuse to overflow; every rounding is named by the
 * caller. Serializable because a page keeps a sum that was typed while another field of it has to be mended.
 */
public record Money(long pence) implements Comparable<Money>, Serializable {

    public static final Money NOUGHT = new Money(0);

    public static Money ofPence(long pence) {
        return new Money(pence);
    }

    /** Reads a decimal sum of pounds such as {@code 1234.5}; more than two decimals are refused. */
    public static Money ofPounds(BigDecimal pounds) {
        try {
            return new Money(pounds.movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw Invalid.field("amount", "money-whole-pence", pounds.toPlainString());
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(pence, factor));
    }

    /** This sum times {@code numerator / denominator}, computed exactly and rounded once as the caller says. */
    public Money fraction(BigInteger numerator, BigInteger denominator, RoundingMode rounding) {
        BigDecimal exact = new BigDecimal(BigInteger.valueOf(pence).multiply(numerator));
        return new Money(exact.divide(new BigDecimal(denominator), 0, rounding).longValueExact());
    }

    /**
     * Shares this sum out in proportion to {@code weights} so that the parts make the whole: pence left over go to the
     * largest remainders, equal remainders to the earlier part.
     */
    public List<Money> shareOut(List<Long> weights) {
        BigInteger total = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() <= 0 || weights.stream().anyMatch(w -> w < 0)) {
            throw new IllegalArgumentException("weights must not be negative and must not all be nought");
        }
        BigInteger sum = BigInteger.valueOf(pence).abs();
        List<BigInteger[]> parts = weights.stream()
                .map(w -> sum.multiply(BigInteger.valueOf(w)).divideAndRemainder(total))
                .toList();
        long left = sum.subtract(parts.stream().map(p -> p[0]).reduce(BigInteger.ZERO, BigInteger::add))
                .longValueExact();
        List<Integer> byRemainder = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Money> shares = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            long extra = byRemainder.indexOf(i) < left ? 1 : 0;
            long share = parts.get(i)[0].longValueExact() + extra;
            shares.add(new Money(pence < 0 ? -share : share));
        }
        return List.copyOf(shares);
    }

    public boolean isNegative() {
        return pence < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** Pounds and pence with thousands separated, the minus sign being U+2212: {@code −£1,234.50}. */
    @Override
    public String toString() {
        BigDecimal pounds = BigDecimal.valueOf(pence, 2).abs();
        return (pence < 0 ? "\u2212" : "") + "£" + String.format(java.util.Locale.UK, "%,.2f", pounds);
    }
}

package org.homeward.doublerunning.domain;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number: a whole number over a whole number above nought. Sums of money are kept so until their one rounding,
 * which the caller names. Not reduced to lowest terms at each step, because that costs more than it saves; two fractions
 * are compared by value.
 */
public final class Fraction implements Comparable<Fraction> {

    public static final Fraction NOUGHT = of(0);
    public static final Fraction ONE = of(1);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a denominator is above nought");
        }
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** {@code numerator / denominator}; the denominator is above nought. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A percentage as a part of one: 2.5 is 25/1000. */
    public static Fraction ofPercent(BigDecimal percent) {
        int places = Math.max(0, percent.scale());
        return new Fraction(
                percent.setScale(places).unscaledValue(),
                BigInteger.TEN.pow(places).multiply(BigInteger.valueOf(100)));
    }

    public Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? new Fraction(numerator.add(other.numerator), denominator)
                : new Fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /** This multiplied by itself; {@code exponent} is not below nought. */
    public Fraction power(int exponent) {
        return new Fraction(numerator.pow(exponent), denominator.pow(exponent));
    }

    /** The same value in lowest terms, for a sum that goes on growing. */
    public Fraction reduced() {
        BigInteger common = numerator.gcd(denominator);
        return common.equals(BigInteger.ONE)
                ? this
                : new Fraction(numerator.divide(common), denominator.divide(common));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public int signum() {
        return numerator.signum();
    }

    /** The next whole number below, or the number itself; fails where no long can hold it. */
    public long floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return (parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]).longValueExact();
    }

    /** What is above {@link #floor}. */
    public Fraction remainder() {
        return new Fraction(numerator.mod(denominator), denominator);
    }

    /** The nearest whole number, a half up: 2.5 is 3. Fails with an {@link ArithmeticException} where no long can hold it. */
    public long halfUp() {
        return new Fraction(numerator.shiftLeft(1).add(denominator), denominator.shiftLeft(1)).floor();
    }

    /** As a decimal number with so many places, rounded half up, for people to read. */
    public BigDecimal decimal(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, java.math.RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        Fraction lowest = reduced();
        return 31 * lowest.numerator.hashCode() + lowest.denominator.hashCode();
    }

    @Override
    public String toString() {
        Fraction lowest = reduced();
        return lowest.denominator.equals(BigInteger.ONE)
                ? lowest.numerator.toString()
                : lowest.numerator + "/" + lowest.denominator;
    }
}

package jacobianlens.function;

import jacobianlens.math.Expression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/// An exact number with the way it is written: 1/3 stays a quotient, 0.1 + 0.2 is 0.3.
///
/// @param numerator carries the sign
/// @param denominator positive, without a common divisor with the numerator
/// @param decimal whether a decimal fraction was among the numbers it came from
record Ratio(BigInteger numerator, BigInteger denominator, boolean decimal) {
    static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE, false);
    private static final double LARGEST_WHOLE = 1L << 53;
    private static final double DIGITS_OF_A_BIT = Math.log10(2);
    private static final int DIGITS = 36;
    private static final double LARGEST_EXACT = 1e30;

    /// Enough for the digits of a double of this size, 17 at most, and the 10ᵏ they are divided by.
    private static final int LITERAL_BITS = 160;

    private static final int MOST_BITS = 2 * LITERAL_BITS;

    private static Ratio of(BigInteger numerator, BigInteger denominator, boolean decimal) {
        var divisor = numerator.gcd(denominator);
        if (divisor.signum() == 0) divisor = BigInteger.ONE;
        if (denominator.signum() < 0) divisor = divisor.negate();
        if (divisor.equals(BigInteger.ONE)) return new Ratio(numerator, denominator, decimal);
        return new Ratio(numerator.divide(divisor), denominator.divide(divisor), decimal);
    }

    /// The decimal number that the shortest digits of a finite double say.
    static Ratio of(double value) {
        if (Math.abs(value) < LARGEST_WHOLE && value == Math.rint(value))
            return new Ratio(BigInteger.valueOf((long) value), BigInteger.ONE, false);
        var digits = new BigDecimal(Double.toString(value));
        boolean whole = value == Math.rint(value);
        return digits.scale() > 0
                ? of(digits.unscaledValue(), BigInteger.TEN.pow(digits.scale()), !whole)
                : of(digits.toBigIntegerExact(), BigInteger.ONE, false);
    }

    /// The number an expression is, if it is a literal, negated or a quotient of two. Numbers like 1e300 are left as
    /// they stand: exact work with their hundreds of digits takes long, and nobody reads what it gives.
    static Optional<Ratio> of(Expression expression) {
        return switch (expression) {
            case Expression.Num(double value) when isExact(value) -> Optional.of(of(value));
            case Expression.Negative(var inner) -> of(inner).map(Ratio::negate);
            case Expression.Quotient(Expression.Num(double a), Expression.Num(double b))
            when isExact(a) && isExact(b) && b != 0 -> Optional.of(of(a).over(of(b)));
            default -> Optional.empty();
        };
    }

    private static boolean isExact(double value) {
        double size = Math.abs(value);
        return size == 0 || size >= 1 / LARGEST_EXACT && size <= LARGEST_EXACT;
    }

    Ratio negate() {
        return new Ratio(numerator.negate(), denominator, decimal);
    }

    Ratio plus(Ratio other) {
        if (denominator.equals(other.denominator))
            return of(numerator.add(other.numerator), denominator, decimal || other.decimal);
        var sum = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        return of(sum, denominator.multiply(other.denominator), decimal || other.decimal);
    }

    Ratio times(Ratio other) {
        return of(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator), decimal || other.decimal);
    }

    /// this/other for other ≠ 0.
    Ratio over(Ratio other) {
        return of(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator), decimal || other.decimal);
    }

    /// Whether it has more digits than two doubles multiplied; work with such numbers takes long and nobody reads them.
    boolean isHuge() {
        return isLongerThan(MOST_BITS);
    }

    private boolean isLongerThan(int bits) {
        return numerator.bitLength() > bits || denominator.bitLength() > bits;
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    boolean isOne() {
        return isWhole() && numerator.equals(BigInteger.ONE);
    }

    boolean isNegative() {
        return numerator.signum() < 0;
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    boolean isPositiveWhole() {
        return isWhole() && numerator.signum() > 0;
    }

    /// Whether a literal says it: a whole number, or a decimal number that a double's digits say exactly.
    boolean isLiteral() {
        if (!isWhole() && !decimal || isLongerThan(LITERAL_BITS)) return false;
        double value = doubleValue();
        if (!Double.isFinite(value)) return false;
        var literal = of(value);
        return literal.numerator.equals(numerator) && literal.denominator.equals(denominator);
    }

    /// Whether it can be written exactly at all.
    boolean isWritable() {
        return Math.abs(numerator.doubleValue()) < LARGEST_WHOLE && denominator.doubleValue() < LARGEST_WHOLE
                || isLiteral();
    }

    /// The nearest double, by a quotient of 34 digits or more where the two numbers are no doubles themselves.
    double doubleValue() {
        if (!isLongerThan(Double.PRECISION)) return numerator.doubleValue() / denominator.doubleValue();
        int exponent = (int) (DIGITS_OF_A_BIT * (numerator.bitLength() - denominator.bitLength()));
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), DIGITS - exponent, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /// The number as an expression; writable numbers only.
    Expression expression() {
        if (isNegative()) return negate().expression().negative();
        if (isLiteral()) return new Expression.Num(doubleValue());
        return new Expression.Num(numerator.doubleValue()).over(new Expression.Num(denominator.doubleValue()));
    }
}

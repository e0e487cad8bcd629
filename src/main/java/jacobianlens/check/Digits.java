package jacobianlens.check;

import ch.obermuhlner.math.big.BigDecimalMath;
import jacobianlens.math.Algebra;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// Evaluates expressions with as many digits as asked for, sharing no code with doubles. Remembers whether a sum lost
/// one of its terms altogether, as 1 + e⁻⁷⁰⁰ does in 100 digits, or both, as 1 − e^(10⁻¹⁰⁰) does.
public final class Digits implements Algebra<BigDecimal> {
    private static final BigDecimal FURTHEST_EXPONENT = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TINIEST = new BigDecimal("1e-434294");
    private final MathContext places;
    private boolean lost;
    private boolean cancelled;

    public Digits(int digits) {
        places = new MathContext(digits);
    }

    /// Whether a term vanished in a sum.
    boolean lost() {
        return lost;
    }

    /// Whether a sum lost all its terms, so that nothing it leads to has any digits.
    boolean cancelled() {
        return cancelled;
    }

    @Override
    public BigDecimal number(double value) {
        if (!Double.isFinite(value)) throw new ArithmeticException(value + " has no digits.");
        return new BigDecimal(value);
    }

    @Override
    public BigDecimal constant(Expression.Constant.Name name) {
        return switch (name) {
            case E -> BigDecimalMath.e(places);
            case PI -> BigDecimalMath.pi(places);
        };
    }

    @Override
    public BigDecimal variable(String name) {
        throw new IllegalArgumentException("The variable " + name + " has no value.");
    }

    @Override
    public BigDecimal add(BigDecimal left, BigDecimal right) {
        var sum = left.add(right, places);
        if (left.signum() == 0 || right.signum() == 0) return sum;
        cancelled |= cancels(left, right, sum);
        lost |= cancelled || absorbs(left, right);
        return sum;
    }

    private boolean absorbs(BigDecimal left, BigDecimal right) {
        return Math.abs(magnitude(left) - magnitude(right)) >= places.getPrecision();
    }

    /// Whether nothing is left of two terms of which one had been rounded, here or on the way.
    private boolean cancels(BigDecimal left, BigDecimal right, BigDecimal sum) {
        return sum.signum() == 0
                && (lost || Math.max(left.precision(), right.precision()) >= places.getPrecision() - 2);
    }

    /// The number of digits before the point, negative for a small number.
    private static long magnitude(BigDecimal x) {
        return (long) x.precision() - x.scale();
    }

    @Override
    public BigDecimal negate(BigDecimal of) {
        return of.negate();
    }

    @Override
    public BigDecimal multiply(BigDecimal left, BigDecimal right) {
        return left.multiply(right, places);
    }

    /// @throws ArithmeticException if the denominator is 0
    @Override
    public BigDecimal divide(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, places);
    }

    @Override
    public BigDecimal power(BigDecimal base, BigDecimal exponent) {
        if (base.signum() == 0 && exponent.signum() > 0) return BigDecimal.ZERO;
        boolean whole =
                exponent.stripTrailingZeros().scale() <= 0 && exponent.abs().intValue() < 1000;
        return whole && exponent.abs().compareTo(BigDecimal.valueOf(1000)) < 0
                ? wholePower(base, exponent.intValueExact())
                : exp(multiply(exponent, ln(base)));
    }

    private BigDecimal wholePower(BigDecimal base, int exponent) {
        return exponent < 0 ? divide(BigDecimal.ONE, base.pow(-exponent, places)) : base.pow(exponent, places);
    }

    @Override
    public BigDecimal call(Elementary function, List<BigDecimal> arguments) {
        var x = arguments.getFirst();
        return switch (function) {
            case LN -> ln(x);
            case EXP -> exp(x);
            case SQRT -> x.signum() == 0 ? x : BigDecimalMath.sqrt(x, places);
            case SIN -> BigDecimalMath.sin(turned(x), places);
            case COS -> BigDecimalMath.cos(turned(x), places);
            case TAN -> divide(BigDecimalMath.sin(turned(x), places), BigDecimalMath.cos(turned(x), places));
            case SINH -> add(exp(x), exp(x.negate()).negate()).divide(BigDecimal.TWO, places);
            case COSH -> add(exp(x), exp(x.negate())).divide(BigDecimal.TWO, places);
            case TANH -> tanh(x);
            case ATAN -> BigDecimalMath.atan(x, places);
            case ABS -> x.abs();
            case SIGMOID -> divide(BigDecimal.ONE, add(BigDecimal.ONE, exp(x.negate())));
            case RELU -> x.max(BigDecimal.ZERO);
            case MAX -> x.max(arguments.getLast());
            case MIN -> x.min(arguments.getLast());
            case ERF -> new ErrorFunction(places).of(x);
            case SIGN -> BigDecimal.valueOf(x.signum());
        };
    }

    /// ln(m·10ᵏ) as ln m + k·ln 10 where k is large: the library is slow there.
    private BigDecimal ln(BigDecimal x) {
        long k = magnitude(x);
        if (x.signum() <= 0 || Math.abs(k) < 20) return BigDecimalMath.log(x, places);
        var rest = BigDecimalMath.log(x.scaleByPowerOfTen((int) -k), places);
        return rest.add(BigDecimalMath.log(BigDecimal.TEN, places).multiply(BigDecimal.valueOf(k)), places);
    }

    /// eˣ; 10⁻⁴³⁴²⁹⁴ where it is smaller than that.
    ///
    /// @throws ArithmeticException above e^1 000 000
    private BigDecimal exp(BigDecimal x) {
        if (x.abs().compareTo(FURTHEST_EXPONENT) <= 0) return BigDecimalMath.exp(x, places);
        if (x.signum() < 0) return TINIEST;
        throw new ArithmeticException("An exponential beyond e^1000000.");
    }

    /// (1 − e^(−2|x|)) / (1 + e^(−2|x|)), with x's sign.
    private BigDecimal tanh(BigDecimal x) {
        var e = exp(x.abs().multiply(BigDecimal.valueOf(-2), places));
        var size = divide(add(BigDecimal.ONE, e.negate()), add(BigDecimal.ONE, e));
        return x.signum() < 0 ? size.negate() : size;
    }

    /// The angle without its full turns, which a large angle hides.
    private BigDecimal turned(BigDecimal x) {
        if (magnitude(x) < 1) return x;
        var wide = new MathContext((int) (places.getPrecision() + magnitude(x) + 2));
        return x.remainder(BigDecimalMath.pi(wide).multiply(BigDecimal.TWO), wide);
    }

    @Override
    public double approximate(BigDecimal of) {
        return of.doubleValue();
    }

    /// With every digit: 1 + 10⁻²⁰ is not 1 here.
    @Override
    public boolean holds(Expression.Relation relation, BigDecimal left, BigDecimal right) {
        return relation.holds(left.compareTo(right), 0);
    }
}

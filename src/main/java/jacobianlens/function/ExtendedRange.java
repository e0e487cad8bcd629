package jacobianlens.function;

import jacobianlens.math.Algebra;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.List;
import java.util.Map;

/// Evaluates expressions with the digits of a double but hardly any limit on size, so that eˣ/(1 + eˣ) is 1 at 800
/// instead of ∞/∞. Slow; for the few points where doubles overflow or vanish.
record ExtendedRange(Map<String, Double> variables) implements Algebra<Large> {
    private static final double LARGEST_EXP = 700;

    /// The value as the nearest double; ±∞ or 0 only where it is truly out of range or a limit.
    static double valueOf(Expression expression, Map<String, Double> variables) {
        return new ExtendedRange(variables).evaluate(expression).toDouble();
    }

    @Override
    public Large number(double value) {
        return Large.of(value);
    }

    @Override
    public Large constant(Expression.Constant.Name name) {
        return Large.of(name.value());
    }

    @Override
    public Large variable(String name) {
        return Large.of(variables.getOrDefault(name, Double.NaN));
    }

    @Override
    public Large add(Large left, Large right) {
        return left.plus(right);
    }

    @Override
    public Large negate(Large of) {
        return of.negate();
    }

    @Override
    public Large multiply(Large left, Large right) {
        return left.times(right);
    }

    @Override
    public Large divide(Large numerator, Large denominator) {
        return numerator.over(denominator);
    }

    @Override
    public Large power(Large base, Large exponent) {
        double plain = StrictMath.pow(base.toDouble(), exponent.toDouble());
        if (plain != 0 && Double.isFinite(plain) || base.isZero() || Double.isNaN(plain)) return Large.of(plain);
        var size = Large.exp(exponent.times(Large.ln(base.abs())));
        boolean odd = Math.abs(exponent.toDouble() % 2) == 1;
        return base.isNegative() && odd ? size.negate() : size;
    }

    @Override
    public Large call(Elementary function, List<Large> arguments) {
        var x = arguments.getFirst();
        return switch (function) {
            case LN -> Large.ln(x);
            case EXP -> Large.exp(x);
            case SQRT -> x.sqrt();
            case ABS -> x.abs();
            case SIGMOID -> Large.of(1).over(Large.of(1).plus(Large.exp(x.negate())));
            case SINH -> hyperbolic(x, Large.exp(x.negate()).negate(), StrictMath.sinh(x.toDouble()));
            case COSH -> hyperbolic(x, Large.exp(x.negate()), StrictMath.cosh(x.toDouble()));
            case RELU -> larger(x, Large.of(0));
            case MAX -> larger(x, arguments.getLast());
            case MIN -> larger(x.negate(), arguments.getLast().negate()).negate();
            case SIN, COS, TAN, TANH, ATAN, ERF, SIGN -> Large.of(Compiled.call(function, x.toDouble()));
        };
    }

    private static Large hyperbolic(Large x, Large mirrored, double plain) {
        return Math.abs(x.toDouble()) < LARGEST_EXP
                ? Large.of(plain)
                : Large.exp(x).plus(mirrored).over(Large.of(2));
    }

    private static Large larger(Large a, Large b) {
        var difference = a.plus(b.negate());
        return Double.isNaN(difference.toDouble()) || difference.isNegative() ? b : a;
    }

    @Override
    public double approximate(Large of) {
        return of.toDouble();
    }
}

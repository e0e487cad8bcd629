package jacobianlens.math;

import java.util.List;
import java.util.Map;
import org.hipparchus.special.Erf;

/// Evaluates expressions in double precision, with the same digits on every machine.
///
/// @param variables the value of each free variable
public record Doubles(Map<String, Double> variables) implements Algebra<Double> {

    /// The value of an expression without free variables.
    public static double valueOf(Expression expression) {
        return new Doubles(Map.of()).evaluate(expression);
    }

    @Override
    public Double number(double value) {
        return value;
    }

    @Override
    public Double constant(Expression.Constant.Name name) {
        return name.value();
    }

    @Override
    public Double variable(String name) {
        var value = variables.get(name);
        if (value == null) throw new IllegalArgumentException("The variable " + name + " has no value.");
        return value;
    }

    @Override
    public Double add(Double left, Double right) {
        return left + right;
    }

    @Override
    public Double negate(Double of) {
        return -of;
    }

    @Override
    public Double multiply(Double left, Double right) {
        return left * right;
    }

    @Override
    public Double divide(Double numerator, Double denominator) {
        return numerator / denominator;
    }

    @Override
    public Double power(Double base, Double exponent) {
        return StrictMath.pow(base, exponent);
    }

    @Override
    public Double call(Elementary function, List<Double> arguments) {
        double x = arguments.getFirst();
        return switch (function) {
            case LN -> StrictMath.log(x);
            case EXP -> StrictMath.exp(x);
            case SQRT -> StrictMath.sqrt(x);
            case SIN -> StrictMath.sin(x);
            case COS -> StrictMath.cos(x);
            case TAN -> StrictMath.tan(x);
            case SINH -> StrictMath.sinh(x);
            case COSH -> StrictMath.cosh(x);
            case TANH -> StrictMath.tanh(x);
            case ATAN -> StrictMath.atan(x);
            case ABS -> Math.abs(x);
            case SIGMOID -> sigmoid(x);
            case RELU -> Math.max(0, x);
            case MAX -> Math.max(x, arguments.getLast());
            case MIN -> Math.min(x, arguments.getLast());
            case ERF -> erf(x);
            case SIGN -> Math.signum(x);
        };
    }

    /// erf(x); near 0, where the library's series loses digits, by the first term 2x/√π.
    private static double erf(double x) {
        return Math.abs(x) < 1e-8 ? x * 1.1283791670955125738961589031215 : Erf.erf(x);
    }

    /// σ(x) = 1/(1+e^(−x)); for negative x as eˣ/(1+eˣ), which does not overflow on its way to 0.
    public static double sigmoid(double x) {
        if (x >= 0) return 1 / (1 + StrictMath.exp(-x));
        double e = StrictMath.exp(x);
        return e / (1 + e);
    }

    @Override
    public double approximate(Double of) {
        return of;
    }
}

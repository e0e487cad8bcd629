package jacobianlens.check;

import jacobianlens.math.Algebra;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Forward-mode differentiation on top of any number system: every number carries its slope. At a kink it follows one
/// branch.
///
/// @param numbers the number system of values and slopes
record Forward<T>(Algebra<T> numbers) implements Algebra<Forward.Dual<T>> {
    /// A value with its slope; null for a constant.
    record Dual<T>(T value, @Nullable T slope) {}

    @Override
    public Dual<T> number(double value) {
        return new Dual<>(numbers.number(value), null);
    }

    @Override
    public Dual<T> constant(Expression.Constant.Name name) {
        return new Dual<>(numbers.constant(name), null);
    }

    @Override
    public Dual<T> variable(String name) {
        return new Dual<>(numbers.variable(name), null);
    }

    @Override
    public Dual<T> add(Dual<T> left, Dual<T> right) {
        return new Dual<>(numbers.add(left.value, right.value), sum(left.slope, right.slope));
    }

    @Override
    public Dual<T> negate(Dual<T> of) {
        return new Dual<>(numbers.negate(of.value), of.slope == null ? null : numbers.negate(of.slope));
    }

    @Override
    public Dual<T> multiply(Dual<T> left, Dual<T> right) {
        return new Dual<>(
                numbers.multiply(left.value, right.value),
                sum(scaled(right.value, left.slope), scaled(left.value, right.slope)));
    }

    /// (u/v)′ = (u′ − (u/v)·v′)/v.
    @Override
    public Dual<T> divide(Dual<T> numerator, Dual<T> denominator) {
        var quotient = numbers.divide(numerator.value, denominator.value);
        var slope = sum(numerator.slope, scaled(numbers.negate(quotient), denominator.slope));
        return new Dual<>(quotient, slope == null ? null : numbers.divide(slope, denominator.value));
    }

    /// (uᵛ)′ = v·uᵛ⁻¹·u′ + uᵛ·ln(u)·v′.
    @Override
    public Dual<T> power(Dual<T> base, Dual<T> exponent) {
        var power = numbers.power(base.value, exponent.value);
        @Nullable T byBase = base.slope;
        if (byBase != null) {
            var lower = numbers.power(base.value, numbers.add(exponent.value, numbers.number(-1)));
            byBase = numbers.multiply(numbers.multiply(exponent.value, lower), byBase);
        }
        @Nullable T byExponent = exponent.slope;
        if (byExponent != null)
            byExponent = numbers.multiply(numbers.multiply(power, apply(Elementary.LN, base.value)), byExponent);
        return new Dual<>(power, sum(byBase, byExponent));
    }

    @Override
    public Dual<T> call(Elementary function, List<Dual<T>> arguments) {
        var x = arguments.getFirst();
        return switch (function) {
            case MAX -> larger(x, arguments.getLast());
            case MIN -> larger(arguments.getLast(), x) == x ? arguments.getLast() : x;
            case RELU -> approximate(x) > 0 ? x : number(0);
            default -> {
                var value = numbers.call(function, List.of(x.value));
                yield new Dual<>(
                        value, x.slope == null ? null : numbers.multiply(slope(function, x.value, value), x.slope));
            }
        };
    }

    private Dual<T> larger(Dual<T> left, Dual<T> right) {
        double ahead = numbers.approximate(numbers.add(left.value, numbers.negate(right.value)));
        return ahead >= 0 ? left : right;
    }

    /// f′(x), in a form that cancels nothing.
    private T slope(Elementary function, T x, T value) {
        var one = numbers.number(1);
        return switch (function) {
            case LN -> numbers.divide(one, x);
            case EXP -> value;
            case SQRT -> numbers.divide(one, numbers.add(value, value));
            case SIN -> apply(Elementary.COS, x);
            case COS -> numbers.negate(apply(Elementary.SIN, x));
            case TAN -> numbers.divide(one, squared(apply(Elementary.COS, x)));
            case SINH -> apply(Elementary.COSH, x);
            case COSH -> apply(Elementary.SINH, x);
            case TANH -> numbers.divide(one, squared(apply(Elementary.COSH, x)));
            case ATAN -> numbers.divide(one, numbers.add(one, squared(x)));
            case ABS -> apply(Elementary.SIGN, x);
            case SIGMOID -> numbers.multiply(value, apply(Elementary.SIGMOID, numbers.negate(x)));
            case ERF -> gauss(x);
            case SIGN -> numbers.number(0);
            case RELU, MAX, MIN -> throw new IllegalArgumentException(function.id() + " follows a branch.");
        };
    }

    /// 2/√π · e^(−x²).
    private T gauss(T x) {
        var root = apply(Elementary.SQRT, numbers.constant(Expression.Constant.Name.PI));
        return numbers.multiply(
                numbers.divide(numbers.number(2), root), apply(Elementary.EXP, numbers.negate(squared(x))));
    }

    private T apply(Elementary function, T x) {
        return numbers.call(function, List.of(x));
    }

    private T squared(T x) {
        return numbers.multiply(x, x);
    }

    private @Nullable T sum(@Nullable T left, @Nullable T right) {
        if (left == null) return right;
        return right == null ? left : numbers.add(left, right);
    }

    private @Nullable T scaled(T factor, @Nullable T slope) {
        return slope == null ? null : numbers.multiply(factor, slope);
    }

    @Override
    public double approximate(Dual<T> of) {
        return numbers.approximate(of.value);
    }
}

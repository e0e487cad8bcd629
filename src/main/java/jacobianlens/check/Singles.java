package jacobianlens.check;

import jacobianlens.math.Algebra;
import jacobianlens.math.Doubles;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.List;
import java.util.Map;

/// Evaluates expressions in float32: every operation is rounded to 24 bits, and ends at 3.4·10³⁸. A function such as
/// eˣ is worked out in float64 and rounded once, which a good float32 library reaches too.
public record Singles() implements Algebra<Float> {
    private static final Doubles DOUBLES = new Doubles(Map.of());

    @Override
    public Float number(double value) {
        return (float) value;
    }

    @Override
    public Float constant(Expression.Constant.Name name) {
        return (float) name.value();
    }

    @Override
    public Float variable(String name) {
        throw new IllegalArgumentException("The variable " + name + " has no value.");
    }

    @Override
    public Float add(Float left, Float right) {
        return left + right;
    }

    @Override
    public Float negate(Float of) {
        return -of;
    }

    @Override
    public Float multiply(Float left, Float right) {
        return left * right;
    }

    @Override
    public Float divide(Float numerator, Float denominator) {
        return numerator / denominator;
    }

    @Override
    public Float power(Float base, Float exponent) {
        return DOUBLES.power((double) base, (double) exponent).floatValue();
    }

    @Override
    public Float call(Elementary function, List<Float> arguments) {
        return DOUBLES.call(function, arguments.stream().map(Float::doubleValue).toList())
                .floatValue();
    }

    @Override
    public double approximate(Float of) {
        return of;
    }
}

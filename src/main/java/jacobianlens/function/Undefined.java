package jacobianlens.function;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Numbers;
import jacobianlens.math.Plain;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds the first part of an expression that has no value at a point and says why in one sentence without a full stop.
///
/// @param point the values of the variables
record Undefined(Map<String, Double> point) {

    /// Why the expression has no value here, innermost reason first; null if it has one.
    @Nullable
    String reason(Expression expression) {
        var inside = Parts.of(expression).stream()
                .map(this::reason)
                .filter(Objects::nonNull)
                .findFirst();
        if (inside.isPresent()) return inside.get();
        return switch (expression) {
            case Expression.Quotient q ->
                value(q.denominator()).isZero() ? "the denominator " + is(q.denominator()) : null;
            case Expression.Power p -> power(p);
            case Expression.Call c
            when c.function() == Elementary.LN -> logarithm(c.arguments().getFirst());
            case Expression.Call c
            when c.function() == Elementary.SQRT ->
                value(c.arguments().getFirst()).isNegative()
                        ? "sqrt needs an argument of 0 or more, but "
                                + is(c.arguments().getFirst())
                        : null;
            default -> null;
        };
    }

    private @Nullable String logarithm(Expression of) {
        var value = value(of);
        return value.isNegative() || value.isZero() ? "ln needs a positive argument, but " + is(of) : null;
    }

    private @Nullable String power(Expression.Power power) {
        var base = value(power.base());
        double exponent = value(power.exponent()).toDouble();
        boolean fixed = point.keySet().stream().noneMatch(name -> Parts.contains(power.exponent(), name));
        if (base.isZero() && exponent < 0)
            return "0 has no power " + Numbers.shortForm(exponent) + ", but the base " + is(power.base());
        if (!base.isNegative() || fixed && exponent == Math.rint(exponent)) return null;
        return fixed
                ? "a negative base has no power " + Numbers.shortForm(exponent) + ", but the base " + is(power.base())
                : Plain.of(power) + " needs a base above 0, but the base " + is(power.base());
    }

    private Large value(Expression expression) {
        return new ExtendedRange(point).evaluate(expression);
    }

    /// Such as `x − 2 is −1`.
    private String is(Expression expression) {
        var number = value(expression);
        String value = Underflow.size(number).orElse(Numbers.shortForm(number.toDouble()));
        return expression instanceof Expression.Num ? "is " + value : Plain.of(expression) + " is " + value;
    }
}

package jacobianlens.function;

import jacobianlens.math.Doubles;
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

    /// Why an expression has no value anywhere: no variable can mend a part of it. Null if none is like that.
    @Nullable
    static String anywhere(Expression expression) {
        var nowhere = new Undefined(Map.of());
        if (Parts.isNumber(expression)) return isFinite(expression) ? null : nowhere.reason(expression);
        boolean byNumber = expression instanceof Expression.Quotient q && Parts.isNumber(q.denominator());
        return Parts.of(expression).stream()
                .map(Undefined::anywhere)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(byNumber ? nowhere.own(expression) : null);
    }

    /// Whether a number is one as doubles find it, which is soon seen.
    private static boolean isFinite(Expression number) {
        return Double.isFinite(new Doubles(Map.of()).evaluate(number));
    }

    /// The innermost part of an expression that has no value here; null if all have one.
    private @Nullable Expression part(Expression expression) {
        return Parts.of(expression).stream()
                .map(this::part)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(own(expression) == null ? null : expression);
    }

    /// What has the wrong value in that part: a denominator, a base or an argument; the expression itself if all parts
    /// have a value.
    Expression culprit(Expression expression) {
        return switch (part(expression)) {
            case Expression.Quotient q -> q.denominator();
            case Expression.Power p -> p.base();
            case Expression.Call c -> c.arguments().getFirst();
            case null, default -> expression;
        };
    }

    /// Why the expression has no value here, innermost reason first; null if it has one.
    @Nullable
    String reason(Expression expression) {
        var part = part(expression);
        return part == null ? null : own(part);
    }

    /// Why an expression has no value although its parts have.
    private @Nullable String own(Expression expression) {
        return switch (expression) {
            case Expression.Quotient q ->
                value(q.denominator()).isZero() ? "the denominator " + is("", q.denominator()) : null;
            case Expression.Power p -> power(p);
            case Expression.Call c
            when c.function() == Elementary.LN -> logarithm(c.arguments().getFirst());
            case Expression.Call c
            when c.function() == Elementary.SQRT ->
                value(c.arguments().getFirst()).isNegative()
                        ? "sqrt needs an argument of 0 or more, but "
                                + is("it ", c.arguments().getFirst())
                        : null;
            default -> null;
        };
    }

    private @Nullable String logarithm(Expression of) {
        var value = value(of);
        return value.isNegative() || value.isZero() ? "ln needs a positive argument, but " + is("it ", of) : null;
    }

    private @Nullable String power(Expression.Power power) {
        var base = value(power.base());
        double exponent = value(power.exponent()).toDouble();
        boolean fixed = point.keySet().stream().noneMatch(name -> Parts.contains(power.exponent(), name));
        if (base.isZero() && exponent < 0)
            return "0 has no power " + Numbers.shortForm(exponent) + ", but the base " + is("", power.base());
        if (!fixed)
            return base.isNegative() || base.isZero()
                    ? Plain.of(power) + " needs a base above 0, but the base " + is("", power.base())
                    : null;
        return base.isNegative() && exponent != Math.rint(exponent)
                ? "a negative base has no power " + Numbers.shortForm(exponent) + ", but the base "
                        + is("", power.base())
                : null;
    }

    private Large value(Expression expression) {
        return new ExtendedRange(point).evaluate(expression);
    }

    /// Such as `x − 2 is −1`; of a number, which says itself what it is, such as `it is −1`.
    private String is(String number, Expression expression) {
        var size = value(expression);
        String value = Underflow.size(size).orElse(Numbers.shortForm(size.toDouble()));
        String written = Plain.of(expression);
        return (written.equals(value) ? number : written + " ") + "is " + value;
    }
}

package jacobianlens.function;

import static jacobianlens.math.Expression.number;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Plain;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where a typed expression and its slope are defined, in words: what every logarithm, root, quotient and power in it
/// asks for.
final class Defined {
    private static final int MOST = 4;

    private Defined() {}

    /// A part that must be above 0, at least 0, or other than 0.
    private record Demand(Expression of, String sign) {
        /// Solved for a variable where that is easy: x > 2 for 2x − 4 > 0.
        String text() {
            return Linear.of(of)
                    .map(linear -> linear.variable() + " " + (linear.slope() < 0 ? turned() : sign) + " "
                            + Plain.of(number(-linear.constant() / linear.slope() + 0.0)))
                    .orElseGet(() -> Plain.of(of) + " " + sign + " 0");
        }

        private String turned() {
            return sign.replace('>', '<').replace('≥', '≤');
        }
    }

    /// a·x + b.
    private record Linear(String variable, double slope, double constant) {
        static Optional<Linear> of(Expression expression) {
            return switch (expression) {
                case Expression.Var v -> Optional.of(new Linear(v.name(), 1, 0));
                case Expression.Negative n -> of(n.of()).map(inner -> inner.times(-1));
                case Expression.Times(var factors)
                when factors.size() == 2 && factors.getFirst() instanceof Expression.Num(double c) && c != 0 ->
                    of(factors.getLast()).map(inner -> inner.times(c));
                case Expression.Sum(var terms) when terms.size() == 2 -> sum(terms.getFirst(), terms.getLast());
                default -> Optional.empty();
            };
        }

        private static Optional<Linear> sum(Expression left, Expression right) {
            return value(right)
                    .flatMap(c -> of(left).map(inner -> inner.plus(c)))
                    .or(() -> value(left).flatMap(c -> of(right).map(inner -> inner.plus(c))));
        }

        private static Optional<Double> value(Expression expression) {
            return switch (expression) {
                case Expression.Num(double c) -> Optional.of(c);
                case Expression.Negative(Expression.Num(double c)) -> Optional.of(-c);
                default -> Optional.empty();
            };
        }

        private Linear times(double c) {
            return new Linear(variable, c * slope, c * constant);
        }

        private Linear plus(double c) {
            return new Linear(variable, slope, constant + c);
        }
    }

    /// The conditions in one line, such as `x > 0 and x ≠ 1`; `all real` and the variables if there are none.
    ///
    /// @param formula simplified
    static String words(Expression formula, List<String> variables) {
        var demands = new LinkedHashSet<Demand>();
        collect(formula, demands);
        var texts = demands.stream().map(Demand::text).distinct().toList();
        if (texts.isEmpty()) return "all real " + String.join(", ", variables);
        var shown = new ArrayList<>(texts.subList(0, Math.min(MOST, texts.size())));
        if (texts.size() > MOST) shown.add((texts.size() - MOST) + " conditions more");
        return String.join(" and ", shown);
    }

    private static void collect(Expression expression, Set<Demand> demands) {
        Parts.of(expression).forEach(part -> collect(part, demands));
        demand(expression).filter(demand -> !isMet(demand)).forEach(demands::add);
    }

    private static Stream<Demand> demand(Expression expression) {
        return switch (expression) {
            case Expression.Quotient q -> Stream.of(new Demand(q.denominator(), "≠"));
            case Expression.Power p -> power(p);
            case Expression.Call c
            when c.function() == Elementary.LN ->
                Stream.of(new Demand(c.arguments().getFirst(), ">"));
            case Expression.Call c
            when c.function() == Elementary.SQRT ->
                Stream.of(new Demand(c.arguments().getFirst(), "≥"));
            case Expression.Call c
            when c.function() == Elementary.TAN ->
                Stream.of(
                        new Demand(Expression.call(Elementary.COS, c.arguments().getFirst()), "≠"));
            case Expression.Call c
            when c.function() == Elementary.SIGN ->
                Stream.of(new Demand(c.arguments().getFirst(), "≠"));
            default -> Stream.of();
        };
    }

    private static Stream<Demand> power(Expression.Power power) {
        if (!Parts.isNumber(power.exponent())) return Stream.of(new Demand(power.base(), ">"));
        double exponent = jacobianlens.math.Doubles.valueOf(power.exponent());
        boolean whole = exponent == Math.rint(exponent);
        if (whole) return exponent < 0 ? Stream.of(new Demand(power.base(), "≠")) : Stream.of();
        return Stream.of(new Demand(power.base(), exponent < 0 ? ">" : "≥"));
    }

    /// Whether the form of a part already says that it is above 0, or a number that is as it should be.
    private static boolean isMet(Demand demand) {
        return isPositive(demand.of) || "≥".equals(demand.sign) && isNotNegative(demand.of);
    }

    private static boolean isPositive(Expression expression) {
        return switch (expression) {
            case Expression.Num(double value) -> value > 0;
            case Expression.Constant _ -> true;
            case Expression.Call c ->
                switch (c.function()) {
                    case EXP, COSH, SIGMOID -> true;
                    case SQRT -> isPositive(c.arguments().getFirst());
                    default -> false;
                };
            case Expression.Sum(var terms) ->
                terms.stream().allMatch(Defined::isNotNegative)
                        && terms.stream().anyMatch(Defined::isPositive);
            case Expression.Times(var factors) -> factors.stream().allMatch(Defined::isPositive);
            case Expression.Quotient(var a, var b) -> isPositive(a) && isPositive(b);
            case Expression.Power(var base, var _) -> isPositive(base);
            default -> false;
        };
    }

    private static boolean isNotNegative(Expression expression) {
        return isPositive(expression)
                || switch (expression) {
                    case Expression.Num(double value) -> value >= 0;
                    case Expression.Power(var _, Expression.Num(double exponent)) -> exponent % 2 == 0;
                    case Expression.Call c ->
                        c.function() == Elementary.ABS
                                || c.function() == Elementary.RELU
                                || c.function() == Elementary.SQRT;
                    case Expression.Sum(var terms) -> terms.stream().allMatch(Defined::isNotNegative);
                    case Expression.Times(var factors) -> factors.stream().allMatch(Defined::isNotNegative);
                    default -> false;
                };
    }
}

package jacobianlens.function;

import jacobianlens.math.Doubles;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/// Turns an expression in one or two variables into code that evaluates it in doubles, a hundred thousand times a
/// blink. 1 − σ(u) and 1 − tanh²(u) become σ(−u) and 1/cosh²(u), which keep their digits.
///
/// @param variables the names of the first and, if there is one, the second argument
/// @param strict whether a step that is undefined, such as 1/0 or ln 0, gives NaN rather than its limit
record Compiled(List<String> variables, boolean strict) {

    private static final Doubles DOUBLES = new Doubles(Map.of());

    DoubleBinaryOperator code(Expression expression) {
        return switch (expression) {
            case Expression.Num n -> constant(n.value());
            case Expression.Constant c -> constant(c.name().value());
            case Expression.Known k -> constant(k.value());
            case Expression.Var v -> variables.getFirst().equals(v.name()) ? (x, y) -> x : (x, y) -> y;
            case Expression.Sum(var terms)
            when isOneMinus(terms, Elementary.SIGMOID) -> {
                var u = code(argument(terms));
                yield (x, y) -> sigmoid(-u.applyAsDouble(x, y));
            }
            case Expression.Sum(var terms)
            when isOneMinus(terms, Elementary.TANH) -> {
                var u = code(argument(terms));
                yield (x, y) -> inverseSquare(StrictMath.cosh(u.applyAsDouble(x, y)));
            }
            case Expression.Sum s -> fold(s.terms(), 0, Double::sum);
            case Expression.Times t -> fold(t.factors(), 1, (a, b) -> a * b);
            case Expression.Negative n -> {
                var of = code(n.of());
                yield (x, y) -> -of.applyAsDouble(x, y);
            }
            case Expression.Quotient q -> both(code(q.numerator()), code(q.denominator()), this::quotient);
            case Expression.Power p ->
                both(
                        code(p.base()),
                        code(p.exponent()),
                        Parts.isNumber(p.exponent()) ? this::power : this::variablePower);
            case Expression.Call c
            when c.function().arity() == 2 ->
                both(
                        code(c.arguments().getFirst()),
                        code(c.arguments().getLast()),
                        c.function() == Elementary.MAX ? Math::max : Math::min);
            case Expression.Call c -> call(c.function(), code(c.arguments().getFirst()));
            case Expression.Cases c -> cases(c);
        };
    }

    /// f(x) for a function of one argument.
    static double call(Elementary function, double x) {
        return switch (function) {
            case SIGMOID -> sigmoid(x);
            default -> DOUBLES.call(function, List.of(x));
        };
    }

    private DoubleBinaryOperator call(Elementary function, DoubleBinaryOperator of) {
        return switch (function) {
            case LN -> (x, y) -> logarithm(of.applyAsDouble(x, y));
            case EXP -> (x, y) -> StrictMath.exp(of.applyAsDouble(x, y));
            default -> (x, y) -> call(function, of.applyAsDouble(x, y));
        };
    }

    private static DoubleBinaryOperator constant(double value) {
        return (x, y) -> value;
    }

    private static DoubleBinaryOperator both(
            DoubleBinaryOperator left, DoubleBinaryOperator right, DoubleBinaryOperator of) {
        return (x, y) -> of.applyAsDouble(left.applyAsDouble(x, y), right.applyAsDouble(x, y));
    }

    private DoubleBinaryOperator fold(List<Expression> parts, double start, DoubleBinaryOperator of) {
        var codes = parts.stream().map(this::code).toArray(DoubleBinaryOperator[]::new);
        return (x, y) -> {
            double result = start;
            for (var code : codes) result = of.applyAsDouble(result, code.applyAsDouble(x, y));
            return result;
        };
    }

    private DoubleBinaryOperator cases(Expression.Cases cases) {
        var otherwise = code(cases.otherwise());
        for (var branch : cases.branches().reversed()) {
            var next = otherwise;
            var value = code(branch.value());
            var left = code(branch.condition().left());
            var right = code(branch.condition().right());
            var relation = branch.condition().relation();
            otherwise = (x, y) -> relation.holds(left.applyAsDouble(x, y), right.applyAsDouble(x, y))
                    ? value.applyAsDouble(x, y)
                    : next.applyAsDouble(x, y);
        }
        return otherwise;
    }

    /// A zero denominator counts as +0.
    private double quotient(double numerator, double denominator) {
        return strict && denominator == 0 ? Double.NaN : numerator / (denominator + 0.0);
    }

    private double logarithm(double x) {
        return strict && x == 0 ? Double.NaN : StrictMath.log(x);
    }

    private double power(double base, double exponent) {
        boolean undefined = Double.isNaN(base) || strict && base == 0 && exponent < 0;
        return undefined ? Double.NaN : StrictMath.pow(base, exponent);
    }

    /// With a variable in the exponent the slope needs ln of the base.
    private double variablePower(double base, double exponent) {
        return strict && base == 0 ? Double.NaN : power(base, exponent);
    }

    private static double sigmoid(double x) {
        double small = StrictMath.exp(-Math.abs(x));
        return (x < 0 ? small : 1) / (1 + small);
    }

    private static double inverseSquare(double x) {
        return 1 / x / x;
    }

    /// Whether the terms are 1 − σ(u) or 1 − tanh²(u).
    static boolean isOneMinus(List<Expression> terms, Elementary function) {
        return terms.size() == 2
                && terms.getFirst().equals(new Expression.Num(1))
                && terms.getLast() instanceof Expression.Negative(var of)
                && (function == Elementary.SIGMOID ? of : squared(of)) instanceof Expression.Call c
                && c.function() == function;
    }

    private static Expression squared(Expression of) {
        return of instanceof Expression.Power(var base, Expression.Num(double two)) && two == 2 ? base : of.negative();
    }

    static Expression argument(List<Expression> terms) {
        var of = ((Expression.Negative) terms.getLast()).of();
        return Parts.of(of instanceof Expression.Power p ? p.base() : of).getFirst();
    }
}

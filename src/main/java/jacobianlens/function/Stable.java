package jacobianlens.function;

import static jacobianlens.math.Expression.Relation.EQUAL;
import static jacobianlens.math.Expression.Relation.GREATER;
import static jacobianlens.math.Expression.Relation.GREATER_OR_EQUAL;
import static jacobianlens.math.Expression.Relation.LESS;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Substitution;
import java.util.List;
import java.util.Map;

/// Formulas that keep their digits in a float of any width: what the code beside the written formulas of [Fn] does, as
/// trees, so that they can be read, and evaluated with other numbers than doubles. With q = e^(−|x|), which never
/// overflows, and h = e^(−|x|/2), for products that are larger than q where q vanishes.
final class Stable {
    private static final Expression X = Written.X;
    private static final Expression ONE = Written.ONE;
    private static final Expression TWO = Written.TWO;
    private static final Expression ZERO = Written.ZERO;
    private static final Expression SIZE = Written.abs(X);
    private static final Expression Q = exp(SIZE.negative());
    private static final Expression H = exp(SIZE.over(TWO).negative());

    private Stable() {}

    /// f(x).
    static Expression value(Fn fn) {
        return switch (fn) {
            case SIGMOID -> sided(ONE.over(ONE.plus(Q)), Q.over(ONE.plus(Q)));
            case ELU -> above(X, expMinusOne());
            case SELU ->
                above(
                        Rectifiers.GREEK_LAMBDA.times(X),
                        Rectifiers.GREEK_LAMBDA.times(Rectifiers.GREEK_ALPHA).times(expMinusOne()));
            case SOFTPLUS -> Written.max(X, ZERO).plus(lnOnePlus(Q));
            case LOG_SIGMOID -> Written.min(X, ZERO).minus(lnOnePlus(Q));
            case SILU -> sided(X.over(ONE.plus(Q)), X.times(H).times(H).over(ONE.plus(Q)));
            case MISH ->
                sided(
                        X.times(ONE.plus(TWO.times(Q))
                                .over(ONE.plus(TWO.times(Q).times(ONE.plus(Q))))),
                        X.times(H)
                                .times(H)
                                .times(Q.plus(TWO).over(Q.times(Q.plus(TWO)).plus(TWO))));
            default -> rewritten(fn.formula());
        };
    }

    /// f′(x).
    static Expression slope(Fn fn, Conventions conventions) {
        return switch (fn) {
            case RECIPROCAL -> ONE.over(X).over(X).negative();
            case TAN -> ONE.plus(Written.squared(Written.tan(X)));
            case ARCTAN ->
                Written.cases(
                        ONE.over(X).over(X.plus(ONE.over(X))),
                        Written.when(SIZE, LESS, ONE, ONE.over(ONE.plus(Written.squared(X)))));
            case SIGMOID -> Q.over(Written.squared(ONE.plus(Q)));
            case TANH -> tanhSlope();
            case SOFTPLUS -> value(Fn.SIGMOID);
            case LOG_SIGMOID -> Substitution.bind(value(Fn.SIGMOID), Map.of("x", X.negative()));
            case SOFTSIGN -> Written.squared(ONE.over(ONE.plus(SIZE)));
            case SILU -> siluSlope();
            case MISH -> mishSlope();
            default -> rewritten(Substitution.bind(fn.derivative(conventions), Map.of("a", value(fn))));
        };
    }

    /// 4s/(1+s)² with s = e^(−2|x|).
    private static Expression tanhSlope() {
        var s = exp(TWO.times(SIZE).negative());
        return Written.num(4).times(s).over(Written.squared(ONE.plus(s)));
    }

    /// As in [Gated].
    private static Expression siluSlope() {
        var square = Written.squared(ONE.plus(Q));
        return sided(
                ONE.plus(Q.times(X.minus(ONE).minus(Q)).over(square)),
                H.times(ONE.plus(Q).plus(X).over(square)).times(H));
    }

    /// As in [Gated].
    private static Expression mishSlope() {
        var d = ONE.plus(TWO.times(Q).times(ONE.plus(Q)));
        var right = ONE.plus(Written.num(4)
                .times(Written.squared(Q))
                .times(ONE.plus(Q))
                .over(Written.squared(d))
                .times(X)
                .minus(TWO.times(Written.squared(Q)).over(d)));
        var m = Q.times(Q.plus(TWO)).over(TWO);
        var terms = X.plus(X.times(Q).plus(Q.over(TWO).plus(ONE).times(ONE.plus(m))));
        return sided(right, H.times(terms.over(Written.squared(ONE.plus(m)))).times(H));
    }

    /// ln(1+u) as u·ln(1+u)/((1+u)−1), where the errors of both 1+u cancel (Goldberg, ACM Computing Surveys 23, 1991,
    /// theorem 4).
    static Expression lnOnePlus(Expression u) {
        var sum = ONE.plus(u);
        return Written.cases(
                u.times(Written.ln(sum)).over(new Expression.Sum(List.of(sum, ONE.negative()))),
                Written.when(sum, EQUAL, ONE, u));
    }

    /// eˣ − 1 = 2t/(1−t) with t = tanh(x/2), for x ≤ 0.
    private static Expression expMinusOne() {
        var t = Written.tanh(X.over(TWO));
        return TWO.times(t).over(ONE.minus(t));
    }

    private static Expression exp(Expression of) {
        return Expression.call(Elementary.EXP, of);
    }

    private static Expression sided(Expression right, Expression left) {
        return Written.cases(left, Written.when(X, GREATER_OR_EQUAL, ZERO, right));
    }

    private static Expression above(Expression right, Expression left) {
        return Written.cases(left, Written.when(X, GREATER, ZERO, right));
    }

    /// The same formula with 1 − σ(u) as σ(−u), 1 − tanh²(u) as 1/cosh²(u), and powers of e as exponentials.
    static Expression rewritten(Expression expression) {
        var tidied = expression.withParts(Stable::rewritten);
        return switch (tidied) {
            case Expression.Power(Expression.Constant(var name), var exponent)
            when name == Expression.Constant.Name.E -> exp(exponent);
            case Expression.Sum(var terms)
            when Compiled.isOneMinus(terms, Elementary.SIGMOID) ->
                Expression.call(Elementary.SIGMOID, Compiled.argument(terms).negative());
            case Expression.Sum(var terms)
            when Compiled.isOneMinus(terms, Elementary.TANH) ->
                ONE.over(Written.squared(Expression.call(Elementary.COSH, Compiled.argument(terms))));
            default -> tidied;
        };
    }
}

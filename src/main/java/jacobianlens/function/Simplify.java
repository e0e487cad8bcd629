package jacobianlens.function;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tidies an expression until it looks the way a student would write it. From the leaves up, each kind of node has one
/// rule; rounds are repeated until nothing changes. The value stays the same wherever the expression has one.
public final class Simplify {
    private static final int MOST_ROUNDS = 12;
    /// No further round once so many parts were tidied: what is left is too long to be read anyway.
    private static final int MOST_PARTS = 4_000;
    /// Brackets in a longer sum are not multiplied out.
    private static final int READABLE = 500;
    private static final Expression ZERO = new Expression.Num(0);
    private static final Expression ONE = new Expression.Num(1);
    private static final Expression E = new Expression.Constant(Expression.Constant.Name.E);

    private final boolean cancels;
    /// What one round makes of a part: derivatives share their parts, and what nothing changes any more stands for
    /// itself.
    private final Map<Expression, Expression> rounded = new IdentityHashMap<>();

    private final Monomials monomials = new Monomials();
    private final Alike.Hashes hashes = new Alike.Hashes();
    private final Factors factors = new Factors(this::vanishes, monomials, hashes);

    private Simplify(boolean cancels) {
        this.cancels = cancels;
    }

    /// The expression tidied, undefined wherever it was undefined before.
    public static Expression of(Expression expression) {
        return new Simplify(false).rounds(expression);
    }

    /// A derivative tidied, with common factors cancelled: (x ln x)′ = ln x + 1. Only for the slope of a function whose
    /// own domain is checked; where the cancelled factor is 0 this is the slope's limit.
    public static Expression slope(Expression derivative) {
        return new Simplify(true).rounds(derivative);
    }

    private Expression rounds(Expression expression) {
        var before = expression;
        for (int round = 0; round < MOST_ROUNDS && rounded.size() < MOST_PARTS; round++) {
            var after = once(before);
            if (after == before) return after;
            before = after;
        }
        return before;
    }

    /// One round over an expression; the very same object if it changes nothing.
    private Expression once(Expression expression) {
        return rounded.computeIfAbsent(expression, this::round);
    }

    private Expression round(Expression expression) {
        var inside = expression.withParts(this::once);
        var tidied = rule(inside.equals(expression) ? expression : inside);
        return tidied.equals(expression) ? expression : tidied;
    }

    private Expression rule(Expression tidied) {
        return switch (tidied) {
            case Expression.Sum s -> cancels && !Parts.isLongerThan(READABLE, s) ? shorter(sum(s), opened(s)) : sum(s);
            case Expression.Times t -> factors.product(t);
            case Expression.Quotient q -> cancels ? factors.cancelled(written(q)) : written(q);
            case Expression.Negative n -> written(n);
            case Expression.Power p -> power(p);
            case Expression.Call c -> call(c);
            case Expression.Cases c -> cases(c);
            default -> tidied;
        };
    }

    /// Whether 0 times the expression is 0, or the expression to the power 0 is 1.
    private boolean vanishes(Expression expression) {
        return cancels || Parts.isTotal(expression);
    }

    /// Signs and numbers to the front, fractions reduced.
    private Expression written(Expression expression) {
        var monomial = monomials.of(expression);
        if (!monomial.coefficient().isWritable()) return expression;
        if (!monomial.coefficient().isZero()) return nested(monomial.expression());
        return monomial.rest().map(this::vanishes).orElse(true) ? ZERO : expression;
    }

    /// (a/b)/c is a/(b·c).
    private static Expression nested(Expression expression) {
        return expression instanceof Expression.Quotient(Expression.Quotient(var a, var b), var c)
                ? a.over(b.times(c))
                : expression;
    }

    /// Collects terms that differ by a number only, and puts a positive term first.
    private Expression sum(Expression.Sum sum) {
        var collected = new LinkedHashMap<Alike, Ratio>();
        for (var term : Factors.flatTerms(sum)) {
            var monomial = monomials.of(term);
            var total = collected.merge(hashes.alike(monomial.rest().orElse(ONE)), monomial.coefficient(), Ratio::plus);
            if (total.isHuge()) return sum;
        }
        boolean writable = collected.values().stream().allMatch(Ratio::isWritable);
        boolean hidden = collected.entrySet().stream()
                .anyMatch(e -> e.getValue().isZero() && !vanishes(e.getKey().of()));
        if (!writable || hidden) return sum;
        var terms = new ArrayList<Expression>();
        collected.forEach((rest, coefficient) -> {
            if (!coefficient.isZero()) terms.add(new Monomial(coefficient, Optional.of(rest.of())).expression());
        });
        return added(terms);
    }

    /// The sum with the brackets in its products multiplied out, so that 2(3x − 5) − 3(2x + 1) is −13.
    private Expression opened(Expression.Sum sum) {
        var terms = Factors.flatTerms(sum).stream()
                .flatMap(term -> Factors.opened(term).stream())
                .map(this::tidied)
                .toList();
        return sum(new Expression.Sum(terms));
    }

    private Expression tidied(Expression term) {
        var monomial = term instanceof Expression.Times t ? factors.product(t) : term;
        return monomial instanceof Expression.Quotient q ? factors.cancelled(written(q)) : monomial;
    }

    private static Expression shorter(Expression plain, Expression opened) {
        return Parts.size(opened) < Parts.size(plain) ? opened : plain;
    }

    private static Expression added(List<Expression> terms) {
        if (terms.isEmpty()) return ZERO;
        if (terms.size() == 1) return terms.getFirst();
        var ordered = new ArrayList<>(terms);
        terms.stream()
                .filter(term -> !(term instanceof Expression.Negative))
                .findFirst()
                .ifPresent(first -> {
                    if (terms.getFirst() instanceof Expression.Negative) {
                        ordered.remove(first);
                        ordered.addFirst(first);
                    }
                });
        return new Expression.Sum(List.copyOf(ordered));
    }

    private Expression power(Expression.Power power) {
        var base = Ratio.of(power.base());
        var exponent = Ratio.of(power.exponent());
        if (exponent.isPresent() && exponent.get().isOne()) return power.base();
        if (exponent.isPresent() && exponent.get().isZero() && vanishes(power.base())) return ONE;
        if (base.isPresent() && base.get().isOne() && vanishes(power.exponent())) return ONE;
        if (base.isPresent() && exponent.isPresent()) return powerOfNumber(power, base.get(), exponent.get());
        if (power.base() instanceof Expression.Constant(var name) && name == Expression.Constant.Name.E)
            return Expression.call(Elementary.EXP, power.exponent());
        if (power.base() instanceof Expression.Call c && c.function() == Elementary.EXP)
            return Expression.call(
                    Elementary.EXP, power.exponent().times(c.arguments().getFirst()));
        return exponent.filter(Ratio::isPositiveWhole)
                .flatMap(n -> powerOfPower(power, n))
                .orElse(power);
    }

    private static Expression powerOfNumber(Expression.Power power, Ratio base, Ratio exponent) {
        if (!exponent.isPositiveWhole() || exponent.doubleValue() > 64) return power;
        int n = exponent.numerator().intValueExact();
        var folded = new Ratio(base.numerator().pow(n), base.denominator().pow(n), base.decimal());
        return folded.isWritable() ? folded.expression() : power;
    }

    /// (xᵃ)ᵇ is xᵃᵇ for whole a, b > 0; other exponents would change where it exists.
    private static Optional<Expression> powerOfPower(Expression.Power power, Ratio outer) {
        return power.base() instanceof Expression.Power(var base, var exponent)
                ? Ratio.of(exponent)
                        .filter(Ratio::isPositiveWhole)
                        .map(outer::times)
                        .filter(Ratio::isWritable)
                        .map(product -> base.power(product.expression()))
                : Optional.empty();
    }

    private static Expression call(Expression.Call call) {
        var argument = call.arguments().getFirst();
        boolean zero = argument.equals(ZERO);
        return switch (call.function()) {
            case LN -> logarithm(call, argument);
            case EXP -> zero ? ONE : argument.equals(ONE) ? E : call;
            case COS, COSH -> zero ? ONE : call;
            case SIN, TAN, SINH, TANH, ATAN, ERF, ABS, RELU, SIGN -> zero ? ZERO : call;
            case SQRT -> zero ? ZERO : root(call, argument);
            default -> call;
        };
    }

    private static Expression logarithm(Expression.Call call, Expression argument) {
        if (argument.equals(ONE)) return ZERO;
        if (argument.equals(E)) return ONE;
        return argument instanceof Expression.Call c && c.function() == Elementary.EXP
                ? c.arguments().getFirst()
                : call;
    }

    private static Expression root(Expression.Call call, Expression argument) {
        return Ratio.of(argument)
                .filter(ratio -> ratio.isPositiveWhole() && ratio.isLiteral())
                .map(ratio -> ratio.numerator().sqrtAndRemainder())
                .filter(root -> root[1].signum() == 0)
                .<Expression>map(root -> new Expression.Num(root[0].doubleValue()))
                .orElse(call);
    }

    /// Branches that all say the same are one.
    private Expression cases(Expression.Cases cases) {
        boolean same = cases.branches().stream()
                .allMatch(branch -> branch.value().equals(cases.otherwise())
                        && vanishes(branch.condition().left())
                        && vanishes(branch.condition().right()));
        return same ? cases.otherwise() : cases;
    }
}

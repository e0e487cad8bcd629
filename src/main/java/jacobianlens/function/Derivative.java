package jacobianlens.function;

import static jacobianlens.math.Expression.call;
import static jacobianlens.math.Expression.number;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Differentiates an expression by the rules of the textbook, one rule for each kind of node; the result is exact but
/// not tidied ([Simplify] does that). At a kink: ReLU′(0) as the conventions say, |0|′ = 0, and where the arguments of
/// max or min are equal, the mean of the two slopes.
public final class Derivative {
    private static final Expression ZERO = number(0);
    private static final Expression ONE = number(1);
    private static final Expression TWO = number(2);
    private static final int LONGEST_BRANCHES = 60;

    private final String variable;
    private final Conventions conventions;
    private final UnaryOperator<Expression> inner;

    public Derivative(String variable, Conventions conventions) {
        this.variable = variable;
        this.conventions = conventions;
        this.inner = this::of;
    }

    /// One rule at a time.
    ///
    /// @param inner what stands for the derivative of a part
    Derivative(String variable, Conventions conventions, UnaryOperator<Expression> inner) {
        this.variable = variable;
        this.conventions = conventions;
        this.inner = inner;
    }

    /// ∂expression/∂variable; known symbols count as constants.
    public Expression of(Expression expression) {
        if (isConstant(expression)) return ZERO;
        return switch (expression) {
            case Expression.Num _, Expression.Constant _, Expression.Known _ -> ZERO;
            case Expression.Var _ -> ONE;
            case Expression.Sum s -> sumRule(s.terms());
            case Expression.Negative n -> part(n.of()).negative();
            case Expression.Times t -> productRule(t.factors());
            case Expression.Quotient q -> quotientRule(q.numerator(), q.denominator());
            case Expression.Power p when isConstant(p.exponent()) -> powerRule(p.base(), p.exponent());
            case Expression.Power p when isConstant(p.base()) -> exponentialRule(p);
            case Expression.Power p -> generalPowerRule(p);
            case Expression.Call c
            when c.function().arity() == 1 ->
                chainRule(c.function(), c.arguments().getFirst());
            case Expression.Call c ->
                largerOrSmaller(
                        c.function(), c.arguments().getFirst(), c.arguments().getLast());
            case Expression.Cases c -> branchByBranch(c);
        };
    }

    /// Whether the variable does not occur.
    boolean isConstant(Expression expression) {
        return !Parts.contains(expression, variable);
    }

    private Expression part(Expression part) {
        return inner.apply(part);
    }

    private Expression sumRule(List<Expression> terms) {
        return new Expression.Sum(
                terms.stream().filter(term -> !isConstant(term)).map(this::part).toList());
    }

    /// (f g h)′ = f′ g h + f g′ h + f g h′.
    private Expression productRule(List<Expression> factors) {
        return new Expression.Sum(IntStream.range(0, factors.size())
                .filter(k -> !isConstant(factors.get(k)))
                .mapToObj(k -> oneDifferentiated(factors, k))
                .toList());
    }

    private Expression oneDifferentiated(List<Expression> factors, int k) {
        var changed = new ArrayList<>(factors);
        changed.set(k, part(factors.get(k)));
        return new Expression.Times(List.copyOf(changed));
    }

    /// (f/g)′ = (f′ g − f g′)/g², shorter when f or g is constant.
    private Expression quotientRule(Expression f, Expression g) {
        if (isConstant(g)) return part(f).over(g);
        var square = g.power(TWO);
        if (isConstant(f)) return f.times(part(g)).over(square).negative();
        return part(f).times(g).minus(f.times(part(g))).over(square);
    }

    /// (uᶜ)′ = c uᶜ⁻¹ u′.
    private Expression powerRule(Expression base, Expression exponent) {
        return exponent.times(base.power(exponent.minus(ONE))).times(part(base));
    }

    /// (cᵛ)′ = cᵛ ln(c) v′.
    private Expression exponentialRule(Expression.Power power) {
        return power.times(call(Elementary.LN, power.base())).times(part(power.exponent()));
    }

    /// (uᵛ)′ = uᵛ (v′ ln u + v u′/u), for u > 0.
    private Expression generalPowerRule(Expression.Power power) {
        var u = power.base();
        var v = power.exponent();
        return power.times(part(v).times(call(Elementary.LN, u)).plus(over(v, u).times(part(u))));
    }

    /// v/u, cancelled if u is a factor of v: here u cannot be 0, because ln u stands beside it.
    private static Expression over(Expression v, Expression u) {
        var factors = new ArrayList<>(v instanceof Expression.Times t ? t.factors() : List.of(v));
        return factors.remove(u) ? new Expression.Times(List.copyOf(factors)) : v.over(u);
    }

    /// f(u)′ = f′(u) u′.
    private Expression chainRule(Elementary function, Expression u) {
        var inner = part(u);
        return switch (function) {
            case LN -> inner.over(u);
            case EXP -> call(Elementary.EXP, u).times(inner);
            case SQRT -> inner.over(TWO.times(call(Elementary.SQRT, u)));
            case SIN -> call(Elementary.COS, u).times(inner);
            case COS -> call(Elementary.SIN, u).times(inner).negative();
            case TAN -> ONE.plus(call(Elementary.TAN, u).power(TWO)).times(inner);
            case SINH -> call(Elementary.COSH, u).times(inner);
            case COSH -> call(Elementary.SINH, u).times(inner);
            case TANH -> ONE.minus(call(Elementary.TANH, u).power(TWO)).times(inner);
            case ATAN -> inner.over(ONE.plus(u.power(TWO)));
            case ABS -> call(Elementary.SIGN, u).times(inner);
            case SIGMOID ->
                call(Elementary.SIGMOID, u)
                        .times(ONE.minus(call(Elementary.SIGMOID, u)))
                        .times(inner);
            case RELU -> relu(u, inner);
            case ERF -> errorFunction(u).times(inner);
            case SIGN -> ZERO;
            case MAX, MIN -> throw new IllegalArgumentException(function.id() + " has two arguments.");
        };
    }

    private static Expression errorFunction(Expression u) {
        var pi = new Expression.Constant(Expression.Constant.Name.PI);
        return TWO.over(call(Elementary.SQRT, pi))
                .times(call(Elementary.EXP, u.power(TWO).negative()));
    }

    private Expression relu(Expression u, Expression inner) {
        double atZero = conventions.reluAtZero();
        if (atZero == 1) return cases(ZERO, branch(inner, u, Expression.Relation.GREATER_OR_EQUAL, ZERO));
        var above = branch(inner, u, Expression.Relation.GREATER, ZERO);
        if (atZero == 0) return cases(ZERO, above);
        return cases(ZERO, above, branch(number(atZero).times(inner), u, Expression.Relation.EQUAL, ZERO));
    }

    private Expression largerOrSmaller(Elementary function, Expression left, Expression right) {
        boolean max = function == Elementary.MAX;
        var first = max ? Expression.Relation.GREATER : Expression.Relation.LESS;
        var second = max ? Expression.Relation.LESS : Expression.Relation.GREATER;
        var a = part(left);
        var b = part(right);
        boolean brief = !Parts.isLongerThan(LONGEST_BRANCHES, a.plus(b));
        return brief
                ? cases(a.plus(b).over(TWO), branch(a, left, first, right), branch(b, left, second, right))
                : share(left, first, right)
                        .times(a)
                        .plus(share(left, second, right).times(b));
    }

    /// 1, 0 or a half: the weight of one argument's slope. Written so, each slope occurs once, and max inside max
    /// inside max does not double at every level.
    private static Expression share(Expression left, Expression.Relation relation, Expression right) {
        return cases(
                ZERO,
                branch(ONE, left, relation, right),
                branch(ONE.over(TWO), left, Expression.Relation.EQUAL, right));
    }

    private Expression branchByBranch(Expression.Cases cases) {
        var branches = cases.branches().stream()
                .map(branch -> new Expression.Branch(part(branch.value()), branch.condition()))
                .toList();
        return new Expression.Cases(branches, part(cases.otherwise()));
    }

    private static Expression cases(Expression otherwise, Expression.Branch... branches) {
        return new Expression.Cases(List.of(branches), otherwise);
    }

    private static Expression.Branch branch(
            Expression value, Expression left, Expression.Relation relation, Expression right) {
        return new Expression.Branch(value, new Expression.Condition(left, relation, right));
    }
}

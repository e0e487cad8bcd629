package jacobianlens.function;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Latex;
import jacobianlens.math.Plain;
import jacobianlens.math.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A derivative step by step: which rule was used where. Each step but the last replaces one part still to be
/// differentiated; carried out in order, they give what the last one simplifies.
public final class DerivativeSteps {
    /// Longer expressions are not taken apart for reading.
    private static final int LONGEST = 90;
    private static final int MOST_PARTS = 100 * LONGEST;

    private final String variable;
    private final Conventions conventions;
    private final Derivative derivative;
    private final Map<Expression.Known, Expression> waiting = new LinkedHashMap<>();

    private DerivativeSteps(String variable, Conventions conventions) {
        this.variable = variable;
        this.conventions = conventions;
        this.derivative = new Derivative(variable, conventions, this::later);
    }

    /// The steps from an expression to its derivative; none if the expression is very long.
    public static List<DerivativeStep> of(Expression formula, String variable, Conventions conventions) {
        return Parts.isLongerThan(LONGEST, formula)
                ? List.of()
                : new DerivativeSteps(variable, conventions).steps(formula);
    }

    private List<DerivativeStep> steps(Expression formula) {
        var steps = new ArrayList<DerivativeStep>();
        var start = Simplify.of(formula);
        if (!start.equals(formula)) steps.add(new DerivativeStep(DerivativeRule.SIMPLIFY, formula, start));
        var whole = differentiated(start, steps);
        while (!waiting.isEmpty() && !Parts.isLongerThan(MOST_PARTS, whole)) {
            var next = waiting.entrySet().iterator().next();
            waiting.remove(next.getKey());
            whole = replaced(whole, next.getKey(), differentiated(next.getValue(), steps));
        }
        if (!waiting.isEmpty()) return List.of();
        var shorter = Simplify.slope(new Derivative(variable, conventions).of(start));
        if (!shorter.equals(whole)) steps.add(new DerivativeStep(DerivativeRule.SIMPLIFY, whole, shorter));
        return List.copyOf(steps);
    }

    private Expression differentiated(Expression part, List<DerivativeStep> steps) {
        var after = Simplify.of(derivative.of(part));
        if (!trivial(part) || steps.stream().allMatch(step -> step.rule() == DerivativeRule.SIMPLIFY))
            steps.add(new DerivativeStep(rule(part), part, after));
        return after;
    }

    private boolean trivial(Expression part) {
        return part instanceof Expression.Var || derivative.isConstant(part);
    }

    /// A part to be differentiated later, as the symbol (u)′.
    private Expression later(Expression part) {
        if (trivial(part)) return derivative.of(part);
        String plain = "(" + Plain.of(part) + ")′";
        var pending = new Expression.Known(
                new Symbol(plain, "\\left(" + Latex.of(part) + "\\right)'", plain),
                Double.NaN,
                new Derivative(variable, conventions).of(part));
        waiting.put(pending, part);
        return pending;
    }

    /// A step's result with one part put in for its symbol.
    public static Expression replaced(Expression whole, Expression.Known pending, Expression part) {
        if (whole instanceof Expression.Known known && known.symbol().equals(pending.symbol())) return part;
        return whole.withParts(inside -> replaced(inside, pending, part));
    }

    private DerivativeRule rule(Expression part) {
        if (derivative.isConstant(part)) return DerivativeRule.CONSTANT;
        return switch (part) {
            case Expression.Var _ -> DerivativeRule.VARIABLE;
            case Expression.Sum _ -> DerivativeRule.SUM;
            case Expression.Negative _ -> DerivativeRule.CONSTANT_MULTIPLE;
            case Expression.Times t ->
                varying(t.factors()) == 1 ? DerivativeRule.CONSTANT_MULTIPLE : DerivativeRule.PRODUCT;
            case Expression.Quotient q ->
                derivative.isConstant(q.denominator()) ? DerivativeRule.CONSTANT_MULTIPLE : DerivativeRule.QUOTIENT;
            case Expression.Power p -> power(p);
            case Expression.Call c when isLargerOrSmaller(c.function()) -> DerivativeRule.LARGER_OR_SMALLER;
            case Expression.Call c ->
                c.arguments().getFirst() instanceof Expression.Var ? DerivativeRule.ELEMENTARY : DerivativeRule.CHAIN;
            case Expression.Cases _ -> DerivativeRule.LARGER_OR_SMALLER;
            case Expression.Num _, Expression.Constant _, Expression.Known _ -> DerivativeRule.CONSTANT;
        };
    }

    private DerivativeRule power(Expression.Power power) {
        if (derivative.isConstant(power.exponent()))
            return power.base() instanceof Expression.Var ? DerivativeRule.POWER : DerivativeRule.CHAIN;
        if (!derivative.isConstant(power.base())) return DerivativeRule.VARIABLE_POWER;
        return power.exponent() instanceof Expression.Var ? DerivativeRule.EXPONENTIAL : DerivativeRule.CHAIN;
    }

    private static boolean isLargerOrSmaller(Elementary function) {
        return function == Elementary.MAX || function == Elementary.MIN;
    }

    private long varying(List<Expression> factors) {
        return factors.stream().filter(factor -> !derivative.isConstant(factor)).count();
    }
}

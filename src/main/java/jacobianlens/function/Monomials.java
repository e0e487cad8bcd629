package jacobianlens.function;

import jacobianlens.math.Expression;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes expressions apart into a number and the rest. Each is taken apart once: a fraction in a fraction in a fraction
/// would otherwise be worked out again at each of them.
final class Monomials {
    private final Map<Expression, Monomial> known = new IdentityHashMap<>();

    Monomial of(Expression expression) {
        return known.computeIfAbsent(expression, this::apart);
    }

    private Monomial apart(Expression expression) {
        var number = Ratio.of(expression);
        if (number.isPresent()) return new Monomial(number.get(), Optional.empty());
        return switch (expression) {
            case Expression.Negative n -> of(n.of()).times(Ratio.ONE.negate());
            case Expression.Times t -> product(t.factors());
            case Expression.Quotient q -> quotient(of(q.numerator()), of(q.denominator()), expression);
            default -> whole(expression);
        };
    }

    private static Monomial whole(Expression expression) {
        return new Monomial(Ratio.ONE, Optional.of(expression));
    }

    private static Monomial product(List<Expression> factors) {
        var coefficient = Ratio.ONE;
        var rest = new ArrayList<Expression>();
        for (var factor : factors) {
            var number = Ratio.of(factor);
            if (number.isPresent()) coefficient = coefficient.times(number.get());
            else rest.add(factor);
            if (coefficient.isHuge()) return whole(times(factors));
        }
        return new Monomial(coefficient, rest.isEmpty() ? Optional.empty() : Optional.of(times(rest)));
    }

    private static Monomial quotient(Monomial above, Monomial below, Expression unchanged) {
        if (below.coefficient().isZero()) return whole(unchanged);
        var coefficient = above.coefficient().over(below.coefficient());
        if (coefficient.isHuge()) return whole(unchanged);
        if (below.rest().isEmpty()) return new Monomial(coefficient, above.rest());
        var one = new Expression.Num(1);
        return new Monomial(
                coefficient,
                Optional.of(above.rest().orElse(one).over(below.rest().get())));
    }

    private static Expression times(List<Expression> factors) {
        return factors.size() == 1 ? factors.getFirst() : new Expression.Times(List.copyOf(factors));
    }
}

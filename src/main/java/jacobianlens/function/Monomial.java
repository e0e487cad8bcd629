package jacobianlens.function;

import jacobianlens.math.Expression;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An expression as a number times the rest: 3x²/2 is 3/2 times x². Terms with the same rest can be collected.
///
/// @param rest empty for a plain number
record Monomial(Ratio coefficient, Optional<Expression> rest) {

    static Monomial of(Expression expression) {
        var number = Ratio.of(expression);
        if (number.isPresent()) return new Monomial(number.get(), Optional.empty());
        return switch (expression) {
            case Expression.Negative n -> of(n.of()).times(Ratio.ONE.negate());
            case Expression.Times t -> product(t.factors());
            case Expression.Quotient q -> quotient(of(q.numerator()), of(q.denominator()), expression);
            default -> new Monomial(Ratio.ONE, Optional.of(expression));
        };
    }

    private static Monomial product(List<Expression> factors) {
        var coefficient = Ratio.ONE;
        var rest = new ArrayList<Expression>();
        for (var factor : factors) {
            var number = Ratio.of(factor);
            if (number.isPresent()) coefficient = coefficient.times(number.get());
            else rest.add(factor);
            if (coefficient.isHuge()) return new Monomial(Ratio.ONE, Optional.of(times(factors)));
        }
        return new Monomial(coefficient, rest.isEmpty() ? Optional.empty() : Optional.of(times(rest)));
    }

    private static Monomial quotient(Monomial above, Monomial below, Expression unchanged) {
        if (below.coefficient.isZero()) return new Monomial(Ratio.ONE, Optional.of(unchanged));
        var coefficient = above.coefficient.over(below.coefficient);
        if (coefficient.isHuge()) return new Monomial(Ratio.ONE, Optional.of(unchanged));
        if (below.rest.isEmpty()) return new Monomial(coefficient, above.rest);
        var one = new Expression.Num(1);
        return new Monomial(coefficient, Optional.of(above.rest.orElse(one).over(below.rest.get())));
    }

    Monomial times(Ratio factor) {
        return new Monomial(coefficient.times(factor), rest);
    }

    /// The expression, the sign in front, a fraction's numerator above and its denominator below the line.
    Expression expression() {
        if (coefficient.isNegative())
            return times(Ratio.ONE.negate()).expression().negative();
        if (rest.isEmpty()) return coefficient.expression();
        var of = rest.get();
        if (coefficient.isOne()) return of;
        if (coefficient.isLiteral() && !(of instanceof Expression.Quotient)) return scaled(coefficient, of);
        var above = coefficient.isLiteral() ? coefficient : whole(coefficient.numerator());
        var below = coefficient.isLiteral() ? Ratio.ONE : whole(coefficient.denominator());
        return of instanceof Expression.Quotient q
                ? scaled(above, q.numerator()).over(scaled(below, q.denominator()))
                : scaled(above, of).over(below.expression());
    }

    private static Ratio whole(BigInteger value) {
        return new Ratio(value, BigInteger.ONE, false);
    }

    private static Expression scaled(Ratio factor, Expression of) {
        if (factor.isOne()) return of;
        return of instanceof Expression.Num(double one) && one == 1
                ? factor.expression()
                : factor.expression().times(of);
    }

    private static Expression times(List<Expression> factors) {
        return factors.size() == 1 ? factors.getFirst() : new Expression.Times(List.copyOf(factors));
    }
}

package jacobianlens.function;

import jacobianlens.math.Expression;
import java.math.BigInteger;
import java.util.Optional;

/// An expression as a number times the rest: 3x²/2 is 3/2 times x². Terms with the same rest can be collected.
///
/// @param rest empty for a plain number
record Monomial(Ratio coefficient, Optional<Expression> rest) {

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
}

package jacobianlens.function;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Expression.Branch;
import jacobianlens.math.Expression.Condition;
import jacobianlens.math.Expression.Relation;
import jacobianlens.math.Symbol;
import java.util.List;

/// The few words with which the catalogue writes its formulas.
final class Written {
    static final Expression X = Expression.variable("x");
    /// The output a = f(x), in which the lecture writes some slopes.
    static final Expression A = Expression.variable("a");
    static final Expression U = Expression.variable("u");
    static final Expression V = Expression.variable("v");
    static final Expression Y = Expression.variable("y");
    /// The prediction ŷ.
    static final Expression P = Expression.variable("yhat");
    static final Expression ZERO = num(0);
    static final Expression ONE = num(1);
    static final Expression TWO = num(2);
    static final Expression HALF = ONE.over(TWO);
    static final Expression PI = new Expression.Constant(Expression.Constant.Name.PI);

    private Written() {}

    static Expression num(double value) {
        return Expression.number(value);
    }

    /// A named constant, drawn as its Greek letter.
    static Expression greek(String latex, String plain, double value) {
        return new Expression.Known(new Symbol(plain, latex, plain), value, num(value));
    }

    static Expression max(Expression left, Expression right) {
        return Expression.call(Elementary.MAX, left, right);
    }

    static Expression min(Expression left, Expression right) {
        return Expression.call(Elementary.MIN, left, right);
    }

    static Expression ln(Expression of) {
        return Expression.call(Elementary.LN, of);
    }

    static Expression sqrt(Expression of) {
        return Expression.call(Elementary.SQRT, of);
    }

    static Expression sin(Expression of) {
        return Expression.call(Elementary.SIN, of);
    }

    static Expression cos(Expression of) {
        return Expression.call(Elementary.COS, of);
    }

    static Expression tan(Expression of) {
        return Expression.call(Elementary.TAN, of);
    }

    static Expression sinh(Expression of) {
        return Expression.call(Elementary.SINH, of);
    }

    static Expression cosh(Expression of) {
        return Expression.call(Elementary.COSH, of);
    }

    static Expression tanh(Expression of) {
        return Expression.call(Elementary.TANH, of);
    }

    static Expression arctan(Expression of) {
        return Expression.call(Elementary.ATAN, of);
    }

    static Expression abs(Expression of) {
        return Expression.call(Elementary.ABS, of);
    }

    static Expression sign(Expression of) {
        return Expression.call(Elementary.SIGN, of);
    }

    static Expression sigmoid(Expression of) {
        return Expression.call(Elementary.SIGMOID, of);
    }

    static Expression erf(Expression of) {
        return Expression.call(Elementary.ERF, of);
    }

    static Expression squared(Expression of) {
        return of.power(TWO);
    }

    /// e to the power of an exponent.
    static Expression exp(Expression exponent) {
        return new Expression.Constant(Expression.Constant.Name.E).power(exponent);
    }

    static Branch when(Expression left, Relation relation, Expression right, Expression value) {
        return new Branch(value, new Condition(left, relation, right));
    }

    static Expression cases(Expression otherwise, Branch... branches) {
        return new Expression.Cases(List.of(branches), otherwise);
    }
}

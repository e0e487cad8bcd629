package jacobianlens.check;

import jacobianlens.math.Algebra;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.List;

/// Another number system's arithmetic, with a say of its own in what names stand for.
abstract class Over<T> implements Algebra<T> {
    private final Algebra<T> numbers;

    Over(Algebra<T> numbers) {
        this.numbers = numbers;
    }

    @Override
    public T number(double value) {
        return numbers.number(value);
    }

    @Override
    public T constant(Expression.Constant.Name name) {
        return numbers.constant(name);
    }

    @Override
    public T variable(String name) {
        return numbers.variable(name);
    }

    @Override
    public T add(T left, T right) {
        return numbers.add(left, right);
    }

    @Override
    public T negate(T of) {
        return numbers.negate(of);
    }

    @Override
    public T multiply(T left, T right) {
        return numbers.multiply(left, right);
    }

    @Override
    public T divide(T numerator, T denominator) {
        return numbers.divide(numerator, denominator);
    }

    @Override
    public T power(T base, T exponent) {
        return numbers.power(base, exponent);
    }

    @Override
    public T call(Elementary function, List<T> arguments) {
        return numbers.call(function, arguments);
    }

    @Override
    public double approximate(T of) {
        return numbers.approximate(of);
    }

    @Override
    public boolean holds(Expression.Relation relation, T left, T right) {
        return numbers.holds(relation, left, right);
    }
}

package jacobianlens.math;

import java.util.List;
import java.util.function.BinaryOperator;

/// A number system that an [Expression] can be evaluated in: doubles, dual numbers, many digits.
public interface Algebra<T> {

    T number(double value);

    T constant(Expression.Constant.Name name);

    /// The value of a free variable.
    ///
    /// @throws IllegalArgumentException if the variable has none
    T variable(String name);

    T add(T left, T right);

    T negate(T of);

    T multiply(T left, T right);

    T divide(T numerator, T denominator);

    T power(T base, T exponent);

    T call(Elementary function, List<T> arguments);

    /// The double nearest to a number, for the conditions of [Expression.Cases].
    double approximate(T of);

    default T evaluate(Expression expression) {
        return switch (expression) {
            case Expression.Num n -> number(n.value());
            case Expression.Constant c -> constant(c.name());
            case Expression.Var v -> variable(v.name());
            case Expression.Known k -> number(k.value());
            case Expression.Sum s -> s.terms().isEmpty() ? number(0) : reduced(s.terms(), this::add);
            case Expression.Negative n -> negate(evaluate(n.of()));
            case Expression.Times t -> t.factors().isEmpty() ? number(1) : reduced(t.factors(), this::multiply);
            case Expression.Quotient q -> divide(evaluate(q.numerator()), evaluate(q.denominator()));
            case Expression.Power p -> power(evaluate(p.base()), evaluate(p.exponent()));
            case Expression.Call c
            when c.arguments().size() > 2 ->
                reduced(c.arguments(), (left, right) -> call(c.function(), List.of(left, right)));
            case Expression.Call c ->
                call(c.function(), c.arguments().stream().map(this::evaluate).toList());
            case Expression.Cases c ->
                c.branches().stream()
                        .filter(branch -> holds(branch.condition()))
                        .findFirst()
                        .map(branch -> evaluate(branch.value()))
                        .orElseGet(() -> evaluate(c.otherwise()));
        };
    }

    private T reduced(List<Expression> parts, BinaryOperator<T> operator) {
        T result = evaluate(parts.getFirst());
        for (int k = 1; k < parts.size(); k++) result = operator.apply(result, evaluate(parts.get(k)));
        return result;
    }

    /// Whether `left relation right` holds, with the digits of a double.
    default boolean holds(Expression.Relation relation, T left, T right) {
        return relation.holds(approximate(left), approximate(right));
    }

    private boolean holds(Expression.Condition condition) {
        return holds(condition.relation(), evaluate(condition.left()), evaluate(condition.right()));
    }
}

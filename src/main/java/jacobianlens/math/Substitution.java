package jacobianlens.math;

import java.util.Map;

/// Puts numbers or other expressions where symbols stood.
public final class Substitution {
    private Substitution() {}

    /// The expression with every known symbol replaced by its value, rounded to four significant digits: the second of
    /// a cell's three lines. For display only: the rounded tree no longer has exactly the cell's value.
    public static Expression numbers(Expression expression) {
        return expression instanceof Expression.Known known
                ? Expression.number(Numbers.rounded(known.value()))
                : expression.withParts(Substitution::numbers);
    }

    /// The expression with every variable that `values` names replaced; other variables stay.
    public static Expression bind(Expression expression, Map<String, Expression> values) {
        return expression instanceof Expression.Var variable
                ? values.getOrDefault(variable.name(), variable)
                : expression.withParts(part -> bind(part, values));
    }
}

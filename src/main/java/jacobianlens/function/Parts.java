package jacobianlens.function;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Questions about an expression and everything in it.
public final class Parts {
    private Parts() {}

    /// The direct parts of a node, conditions included.
    public static List<Expression> of(Expression expression) {
        return switch (expression) {
            case Expression.Num _, Expression.Constant _, Expression.Var _, Expression.Known _ -> List.of();
            case Expression.Sum s -> s.terms();
            case Expression.Negative n -> List.of(n.of());
            case Expression.Times t -> t.factors();
            case Expression.Quotient q -> List.of(q.numerator(), q.denominator());
            case Expression.Power p -> List.of(p.base(), p.exponent());
            case Expression.Call c -> c.arguments();
            case Expression.Cases c ->
                Stream.concat(c.branches().stream().flatMap(Parts::of), Stream.of(c.otherwise()))
                        .toList();
        };
    }

    private static Stream<Expression> of(Expression.Branch branch) {
        return Stream.of(
                branch.value(), branch.condition().left(), branch.condition().right());
    }

    /// Whether a variable occurs.
    static boolean contains(Expression expression, String variable) {
        return expression instanceof Expression.Var v
                ? v.name().equals(variable)
                : of(expression).stream().anyMatch(part -> contains(part, variable));
    }

    /// How many nodes the expression has.
    static int size(Expression expression) {
        int size = 1;
        for (var part : of(expression)) size += size(part);
        return size;
    }

    /// Whether the expression has more than so many nodes; looks at no more than these.
    public static boolean isLongerThan(int most, Expression expression) {
        return left(most, expression) < 0;
    }

    private static int left(int most, Expression expression) {
        int left = most - 1;
        for (var part : of(expression)) if (left >= 0) left = left(left, part);
        return left;
    }

    /// Whether no variable occurs.
    static boolean isNumber(Expression expression) {
        return !(expression instanceof Expression.Var)
                && of(expression).stream().allMatch(Parts::isNumber);
    }

    /// Whether one of the functions is called.
    static boolean calls(Expression expression, Set<Elementary> functions) {
        return expression instanceof Expression.Call c && functions.contains(c.function())
                || of(expression).stream().anyMatch(part -> calls(part, functions));
    }

    /// Whether a step can turn numbers that are not 0 into a number too small for a double.
    static boolean canVanish(Expression expression) {
        boolean node = switch (expression) {
            case Expression.Times _, Expression.Quotient _, Expression.Power _ -> true;
            case Expression.Call c -> c.function() == Elementary.EXP || c.function() == Elementary.SIGMOID;
            default -> false;
        };
        return node || of(expression).stream().anyMatch(Parts::canVanish);
    }

    /// Whether the expression has a value whatever its variables are, as far as its form tells.
    static boolean isTotal(Expression expression) {
        boolean node = switch (expression) {
            case Expression.Quotient quotient ->
                quotient.denominator() instanceof Expression.Num(double value) && value != 0;
            case Expression.Power power ->
                power.exponent() instanceof Expression.Num(double value) && value >= 0 && value == Math.rint(value);
            case Expression.Call c ->
                c.function() != Elementary.LN && c.function() != Elementary.SQRT && c.function() != Elementary.TAN;
            default -> true;
        };
        return node && of(expression).stream().allMatch(Parts::isTotal);
    }
}

package jacobianlens.check;

import jacobianlens.function.Parts;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;

/// Formulas with nothing left to look up: every name is replaced by what it stands for, down to the numbers that are
/// given, and powers of e are exponentials.
final class WrittenOut {
    private static final int LONGEST = 4_999;

    private WrittenOut() {}

    static Expression of(Expression expression) {
        return switch (expression) {
            case Expression.Known known when isName(known) -> of(part(known));
            case Expression.Power(Expression.Constant(var name), var exponent)
            when name == Expression.Constant.Name.E -> Expression.call(Elementary.EXP, of(exponent));
            default -> expression.withParts(WrittenOut::of);
        };
    }

    /// Whether a symbol stands for a formula, and not for a number.
    static boolean isName(Expression.Known known) {
        return known.meaning() != null && !(known.meaning() instanceof Expression.Num);
    }

    /// What a name stands for.
    static Expression part(Expression.Known name) {
        return name.meaning() == null ? name : name.meaning();
    }

    /// Whether any symbol with a value is in it.
    static boolean hasSymbols(Expression expression) {
        return expression instanceof Expression.Known
                || Parts.of(expression).stream().anyMatch(WrittenOut::hasSymbols);
    }

    /// Whether it is short enough to be worked out with many digits.
    static boolean isShort(Expression expression) {
        return !Parts.isLongerThan(LONGEST, expression);
    }
}

package jacobianlens.check;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;

/// Formulas with nothing left to look up: every name is replaced by what it stands for, down to the numbers that are
/// given, and powers of e are exponentials.
final class WrittenOut {
    private static final int LONGEST = 5_000;

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
        if (expression instanceof Expression.Known) return true;
        boolean[] found = {false};
        expression.withParts(part -> {
            found[0] |= hasSymbols(part);
            return part;
        });
        return found[0];
    }

    /// Whether it is short enough to be worked out with many digits.
    static boolean isShort(Expression expression) {
        return size(expression, 0) < LONGEST;
    }

    private static int size(Expression expression, int before) {
        int[] size = {before + 1};
        expression.withParts(part -> {
            if (size[0] < LONGEST) size[0] = size(part, size[0]);
            return part;
        });
        return size[0];
    }
}

package jacobianlens.function;

import jacobianlens.math.Expression;
import java.util.Map;

/// Tells a number too large for a double, such as e¹⁰⁰⁰, from a true infinite limit, such as the slope of √x at 0.
public final class Overflow {
    private Overflow() {}

    /// Whether an expression without free variables, infinite in doubles, is finite when its size is not limited.
    public static boolean isIn(Expression expression) {
        return Double.isFinite(
                new ExtendedRange(Map.of()).evaluate(writtenOut(expression)).significand());
    }

    /// The expression with every symbol that stands for another replaced by it.
    private static Expression writtenOut(Expression expression) {
        return expression instanceof Expression.Known known && known.meaning() != null
                ? writtenOut(known.meaning())
                : expression.withParts(Overflow::writtenOut);
    }
}

package jacobianlens.function;

import jacobianlens.math.Expression;
import jacobianlens.math.Numbers;
import java.util.Map;
import java.util.Optional;

/// Tells a number too small for a double, such as σ′(800), from a zero: worked out again with hardly any limit on size,
/// it is neither 0 nor as large as the smallest normal double.
public final class Underflow {
    private static final double LOG_OF_TWO = 0.30102999566398119521;

    private Underflow() {}

    /// Whether a computed value could be one: 0, or so small that a double holds fewer digits of it.
    public static boolean isPossible(double computed) {
        return Math.abs(computed) < Double.MIN_NORMAL;
    }

    /// The true size, such as `4.5·10⁻³⁴⁸`, if the value of an expression without free variables is too small for a
    /// double.
    ///
    /// @param stable in a form that cancels nothing
    public static Optional<String> size(Expression stable) {
        return size(new ExtendedRange(Map.of()).evaluate(opened(stable)));
    }

    /// The size of a number that is too small for a double.
    static Optional<String> size(Large wide) {
        return wide.isZero() || !Double.isFinite(wide.significand()) || !isPossible(wide.toDouble())
                ? Optional.empty()
                : Optional.of(text(wide));
    }

    /// The true size, such as `2.7·10³⁴⁷`, if the value of an expression without free variables is finite but too large
    /// for a double.
    public static Optional<String> sizeAbove(Expression stable) {
        var wide = new ExtendedRange(Map.of()).evaluate(stable);
        return Double.isFinite(wide.significand()) && Double.isInfinite(wide.toDouble())
                ? Optional.of(text(wide))
                : Optional.empty();
    }

    private static String text(Large of) {
        double exponent = StrictMath.log10(Math.abs(of.significand())) + of.exponent() * LOG_OF_TWO;
        double whole = Math.floor(exponent);
        double leading = Math.rint(10 * StrictMath.pow(10, exponent - whole)) / 10;
        if (leading == 10) return sign(of) + "1·10" + Numbers.superscript(whole + 1);
        return sign(of) + Numbers.plain(leading) + "·10" + Numbers.superscript(whole);
    }

    /// The expression with symbols that stand for another, and have vanished themselves, replaced by it.
    private static Expression opened(Expression expression) {
        return expression instanceof Expression.Known known && known.meaning() != null && isPossible(known.value())
                ? opened(known.meaning())
                : expression.withParts(Underflow::opened);
    }

    private static String sign(Large of) {
        return of.isNegative() ? "−" : "";
    }
}

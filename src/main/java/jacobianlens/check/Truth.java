package jacobianlens.check;

import jacobianlens.function.Underflow;
import jacobianlens.math.Doubles;
import jacobianlens.math.Expression;
import jacobianlens.math.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a formula comes to before any rounding.
///
/// @param digits forty digits; null where the number is beyond all digits or has no end
/// @param text it as it is read, such as `4.24835425529158899532923·10⁻¹⁸`, `∞`, or a size alone
public record Truth(Kind kind, @Nullable BigDecimal digits, String text) {
    /// What is known of a number.
    public enum Kind {
        /// Forty digits.
        DIGITS,
        /// Its size alone.
        SIZE,
        /// That it is ∞ or −∞.
        INFINITE,
        /// Nothing, since its formula is too long to be worked out in many digits.
        TOO_LONG,
        /// Nothing, since hundreds of digits do not settle it.
        OUT_OF_REACH
    }

    /// More correct digits than any double shows.
    public static final int ALL = 17;

    private static final MathContext SHOWN = new MathContext(24, RoundingMode.HALF_EVEN);
    private static final int FARTHEST = 400_000;
    private static final int PLAIN = 15;
    private static final String TINIEST = "10⁻⁴⁰⁰⁰⁰⁰ or less";

    /// The value of an expression without free variables, in a form that cancels nothing it could not afford.
    static Truth of(Expression stable) {
        var written = WrittenOut.of(stable);
        if (!WrittenOut.isShort(written)) return unknown(Kind.TOO_LONG);
        var line = new WrittenLine(written, "", Map.of());
        return Reference.sure(line, 0)
                .map(digits -> beyond(digits) ? sized(written, digits) : of(digits))
                .orElseGet(() -> limit(written));
    }

    private static Truth of(BigDecimal digits) {
        return new Truth(Kind.DIGITS, digits, text(digits));
    }

    private static Truth size(String text) {
        return new Truth(Kind.SIZE, null, text);
    }

    private static Truth unknown(Kind why) {
        return new Truth(why, null, "out of reach");
    }

    private static boolean beyond(BigDecimal digits) {
        return digits.signum() != 0 && Math.abs(exponent(digits)) > FARTHEST;
    }

    private static Truth sized(Expression written, BigDecimal digits) {
        return Underflow.size(written)
                .or(() -> exponent(digits) < 0 ? Optional.of(TINIEST) : Optional.empty())
                .map(Truth::size)
                .orElseGet(() -> unknown(Kind.OUT_OF_REACH));
    }

    /// An infinite limit, such as 1/0, or at least the size of what has too many digits or none.
    private static Truth limit(Expression written) {
        double value = Doubles.valueOf(written);
        if (!Double.isInfinite(value))
            return Underflow.size(written).map(Truth::size).orElseGet(() -> unknown(Kind.OUT_OF_REACH));
        return Underflow.sizeAbove(written)
                .map(Truth::size)
                .orElseGet(() -> new Truth(Kind.INFINITE, null, Numbers.plain(value)));
    }

    /// The error of a computed value, relative to the true one; ∞ if there is no comparing.
    public double error(double value) {
        if (digits == null) return isInfinite() && Numbers.plain(value).equals(text) ? 0 : Double.POSITIVE_INFINITY;
        if (!Double.isFinite(value)) return Double.POSITIVE_INFINITY;
        var difference = difference(value);
        if (difference.signum() == 0) return 0;
        return digits.signum() == 0
                ? Double.POSITIVE_INFINITY
                : difference.divide(digits.abs(), MathContext.DECIMAL64).doubleValue();
    }

    /// How many leading digits of a computed value are right; [#ALL] if there is no telling them apart.
    public int correct(double value) {
        if (!isKnown()) return ALL;
        if (digits == null || !Double.isFinite(value) || value == 0) return error(value) == 0 ? ALL : 0;
        var twice = difference(value).multiply(BigDecimal.TWO);
        if (twice.signum() == 0) return ALL;
        int place = exponent(twice) + 1;
        return Math.clamp(exponent(new BigDecimal(value)) - place + 1, 0, ALL);
    }

    /// Whether the true value is known at all.
    public boolean isKnown() {
        return kind != Kind.TOO_LONG && kind != Kind.OUT_OF_REACH;
    }

    /// Whether the true value is ±∞.
    boolean isInfinite() {
        return kind == Kind.INFINITE;
    }

    private BigDecimal difference(double value) {
        return new BigDecimal(value).subtract(Objects.requireNonNull(digits)).abs();
    }

    private static int exponent(BigDecimal of) {
        return of.precision() - of.scale() - 1;
    }

    /// Twenty-four digits.
    private static String text(BigDecimal digits) {
        var shown = digits.round(SHOWN).stripTrailingZeros();
        if (shown.signum() == 0) return "0";
        int exponent = exponent(shown);
        if (exponent >= -4 && exponent < PLAIN) return shown.toPlainString().replace('-', '−');
        return shown.movePointLeft(exponent).toPlainString().replace('-', '−') + "·10" + Numbers.superscript(exponent);
    }

    /// The nearest double; 0 where only a size is known.
    double nearest() {
        return digits == null ? 0 : digits.doubleValue();
    }

    /// A few digits, such as `2.7·10⁻³⁴⁸`.
    String brief() {
        if (digits == null) return text;
        var shown = digits.round(new MathContext(2, RoundingMode.HALF_EVEN));
        return text(shown);
    }
}

package jacobianlens.math;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;

/// How numbers are written: the same on every machine, whatever its language.
public final class Numbers {
    private static final MathContext SHORT = new MathContext(4);
    private static final double WHOLE = 1e6;

    private Numbers() {}

    /// The shortest text that reads back to the same double, such as `2`, `0.25` or `1.699e-17`.
    public static String exact(double value) {
        if (!Double.isFinite(value)) return Double.toString(value);
        if (value == 0) return "0";
        var digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= -4 && exponent < 15) return digits.toPlainString();
        return digits.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }

    /// The number with four significant digits, for display; whole numbers below a million keep all of theirs.
    public static double rounded(double value) {
        if (!Double.isFinite(value) || Math.abs(value) < WHOLE && value == Math.rint(value)) return value;
        return new BigDecimal(value).round(SHORT).doubleValue();
    }

    /// Four significant digits as plain text, such as `0.2498`, `−3` or `1.699·10⁻¹⁷`.
    public static String shortForm(double value) {
        return plain(rounded(value));
    }

    /// Every digit as plain text with a true minus sign, such as `−0.25` or `1.5·10⁻⁷`.
    public static String plain(double value) {
        if (Double.isInfinite(value)) return value > 0 ? "∞" : "−∞";
        var parts = exact(value).split("e", -1);
        var mantissa = parts[0].replace('-', '−');
        return parts.length == 1 ? mantissa : mantissa + "·10" + superscript(parts[1]);
    }

    /// Every digit as LaTeX, such as `-0.25` or `1.5\cdot 10^{-7}`.
    public static String latex(double value) {
        if (Double.isNaN(value)) return "\\mathrm{NaN}";
        if (Double.isInfinite(value)) return value > 0 ? "\\infty" : "-\\infty";
        var parts = exact(value).split("e", -1);
        return parts.length == 1 ? parts[0] : parts[0] + "\\cdot 10^{" + parts[1] + "}";
    }

    /// A whole number, such as −17, in raised digits.
    public static String superscript(double whole) {
        return superscript(Long.toString((long) whole));
    }

    /// A whole number, such as `-17`, in raised digits.
    static String superscript(String digits) {
        return digits.chars()
                .mapToObj(c -> c == '-' ? "⁻" : String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')))
                .collect(Collectors.joining());
    }
}

package jacobianlens.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/// A number as it stands in a cell: short, and never rounded to a 0 that it is not.
public final class CellText {
    /// So that a number a rounding error beside 0.055 is rounded as 0.055 is.
    private static final MathContext MEANT = new MathContext(12);
    private static final double SMALLEST_PLAIN = 0.00095;
    private static final double HUNDREDTH = 0.0095;
    private static final double LARGEST_PLAIN = 9999.5;

    private CellText() {}

    /// At most three or four figures, with a true minus sign, such as `−0.25` or `1.7e−17`.
    public static String of(double value) {
        if (Double.isInfinite(value)) return value > 0 ? "+∞" : "−∞";
        if (Double.isNaN(value)) return "NaN";
        double size = Math.abs(value);
        String text;
        if (value == Math.rint(value) && size < LARGEST_PLAIN) text = Long.toString((long) size);
        else if (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN)
            text = String.format(Locale.ROOT, decimals(size), new BigDecimal(size, MEANT));
        else text = scientific(size);
        return value < 0 ? "−" + text : text;
    }

    /// Two decimals; three where two would hold no digit that counts, fewer where there are digits before the point.
    private static String decimals(double size) {
        if (size < HUNDREDTH) return "%.3f";
        return size < 9.995 ? "%.2f" : size < 99.95 ? "%.1f" : "%.0f";
    }

    private static String scientific(double size) {
        var text = String.format(Locale.ROOT, "%.1e", size);
        int e = text.indexOf('e');
        int exponent = Integer.parseInt(text.substring(e + 1));
        return text.substring(0, e) + "e" + (exponent < 0 ? "−" : "") + Math.abs(exponent);
    }
}

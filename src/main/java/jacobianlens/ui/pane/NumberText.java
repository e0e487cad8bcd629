package jacobianlens.ui.pane;

import jacobianlens.input.NumberWord;
import jacobianlens.render.CellText;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// How a number cell reads and writes its number.
final class NumberText {
    private static final int WIDEST = 6;
    private static final Pattern UNFINISHED = Pattern.compile("[+-]?\\.?|.*\\d\\.?[eE][+-]?");

    private NumberText() {}

    /// Whether more keys may still make this a number, such as a lone sign.
    static boolean isUnfinished(String text) {
        return UNFINISHED.matcher(NumberWord.plain(text)).matches();
    }

    /// @param where the entry the number is for, such as `x[2]`
    /// @throws jacobianlens.math.BadInput if it is not a finite number
    static double parse(String where, String text) {
        return NumberWord.parse(where, text);
    }

    /// Two decimals where they say everything, else as many digits as the number needs; with a true minus sign.
    static String of(double value) {
        String two = BigDecimal.valueOf(value).abs().compareTo(BigDecimal.valueOf(100_000)) < 0
                ? String.format(java.util.Locale.ROOT, "%.2f", value)
                : "";
        boolean exact = !two.isEmpty() && Double.parseDouble(two) == value;
        return (exact ? two : Double.toString(value).replace("E", "e")).replace('-', '−');
    }

    /// As it stands in a cell that nobody types in: all of it if that is short, else its first digits and a mark that
    /// there are more, or a size such as `1.2e−7`.
    static String brief(String exact, double value) {
        if (exact.length() <= WIDEST) return exact;
        if (exact.contains("e")) return CellText.of(value);
        String first = exact.substring(0, WIDEST - 1);
        return exact.indexOf('.') <= first.length() ? first.replaceFirst("\\.$", "") + "…" : CellText.of(value);
    }

    /// A whole number without decimals; with a true minus sign.
    static String whole(double value) {
        return BigDecimal.valueOf(value).toBigInteger().toString().replace('-', '−');
    }

    /// value + change, in decimal: 0.1 + 0.2 is 0.3.
    static double nudge(double value, String change) {
        return BigDecimal.valueOf(value).add(new BigDecimal(change)).doubleValue();
    }
}

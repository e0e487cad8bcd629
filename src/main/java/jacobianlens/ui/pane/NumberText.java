package jacobianlens.ui.pane;

import jacobianlens.math.Problem;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// How a number cell reads and writes its number.
final class NumberText {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern UNFINISHED = Pattern.compile("[+-]?\\.?|.*\\d\\.?[eE][+-]?");

    private NumberText() {}

    /// Whether more keys may still make this a number, such as a lone sign.
    static boolean isUnfinished(String text) {
        return UNFINISHED.matcher(plain(text)).matches();
    }

    /// @param where the entry the number is for, such as `x[2]`
    /// @throws jacobianlens.math.BadInput if it is not a finite number
    static double parse(String where, String text) {
        String plain = plain(text);
        if (plain.isEmpty()) throw problem(where, where + " is empty.", "Type a number such as 0.5 or −2.");
        if (plain.contains(","))
            throw problem(where, "“" + text.strip() + "” has a comma.", "Write the decimals after a point: 0.5.");
        if (!NUMBER.matcher(plain).matches())
            throw problem(where, "“" + text.strip() + "” is not a number.", "Type a number such as 0.5, −2 or 1e-3.");
        double value = Double.parseDouble(plain);
        if (Double.isInfinite(value))
            throw problem(where, text.strip() + " is too large to store.", "Stay below about 1.8e308 in size.");
        return value;
    }

    /// Two decimals where they say everything, else as many digits as the number needs; with a true minus sign.
    static String of(double value) {
        String two = BigDecimal.valueOf(value).abs().compareTo(BigDecimal.valueOf(100_000)) < 0
                ? String.format(java.util.Locale.ROOT, "%.2f", value)
                : "";
        boolean exact = !two.isEmpty() && Double.parseDouble(two) == value;
        return (exact ? two : Double.toString(value).replace("E", "e")).replace('-', '−');
    }

    /// value + change, in decimal: 0.1 + 0.2 is 0.3.
    static double nudge(double value, String change) {
        return BigDecimal.valueOf(value).add(new BigDecimal(change)).doubleValue();
    }

    private static String plain(String text) {
        return text.strip().replace('−', '-');
    }

    private static RuntimeException problem(String where, String text, String fix) {
        return new Problem("number", where, text, fix).exception();
    }
}

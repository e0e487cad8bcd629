package jacobianlens.input;

import jacobianlens.math.Problem;
import java.util.regex.Pattern;

/// One typed number: a decimal point, an optional exponent, a plain or a true minus sign.
public final class NumberWord {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*+|\\.\\d++)([eE][+-]?\\d++)?");

    private NumberWord() {}

    /// The text without surrounding space and with plain minus signs.
    public static String plain(String text) {
        return text.strip().replace('−', '-');
    }

    /// @param where the entry the number is for, such as `x[2]`
    /// @throws jacobianlens.math.BadInput if it is not a finite number
    public static double parse(String where, String text) {
        String plain = plain(text);
        if (plain.isEmpty()) throw problem(where, where + " is empty.", "Type a number such as 0.5 or −2.");
        if (plain.contains(","))
            throw problem(where, quoted(text) + " has a comma.", "Write the decimals after a point: 0.5.");
        if (!NUMBER.matcher(plain).matches())
            throw problem(where, quoted(text) + " is not a number.", "Type a number such as 0.5, −2 or 1e-3.");
        double value = Double.parseDouble(plain);
        if (Double.isInfinite(value))
            throw problem(where, quoted(text) + " is too large to store.", "Stay below about 1.8e308 in size.");
        return value;
    }

    /// The text in quotation marks, cut when it is long.
    static String quoted(String text) {
        String word = text.strip();
        return "“" + (word.length() <= 24 ? word : word.substring(0, 23) + "…") + "”";
    }

    private static RuntimeException problem(String where, String text, String fix) {
        return new Problem("number", where, text, fix).exception();
    }
}

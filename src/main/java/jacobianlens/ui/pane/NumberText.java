package jacobianlens.ui.pane;

import jacobianlens.input.NumberWord;
import jacobianlens.render.CellText;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How a number cell reads and writes its number.
final class NumberText {
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

    /// The same number in ever less room: its first digits and a mark that there are more, such as `1.2…e−7`.
    ///
    /// @param exact the number in full, which comes first
    static Stream<String> ever(String exact, double value) {
        String cell = CellText.of(value);
        var last = Stream.of(cell, shortest(value))
                .distinct()
                .map(text -> isAll(text, value) ? text : text.replaceFirst("e|$", "…$0"));
        int point = exact.indexOf('.');
        if (exact.contains("e") || point < 0) return Stream.concat(Stream.of(exact), last);
        var cut = IntStream.iterate(exact.length() - 2, end -> end > point + 1, end -> end - 1)
                .mapToObj(end -> exact.substring(0, end) + "…");
        return Stream.of(Stream.of(exact), cut, Stream.of(exact.substring(0, point) + "…"), last)
                .flatMap(texts -> texts);
    }

    /// Its size in one digit, such as `1e−7`, for where there is no room to say that there is more.
    static String shortest(double value) {
        return CellText.of(value).replaceFirst("\\.\\d+e", "e");
    }

    private static boolean isAll(String text, double value) {
        return Double.parseDouble(text.replace('−', '-')) == value;
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

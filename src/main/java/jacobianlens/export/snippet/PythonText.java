package jacobianlens.export.snippet;

import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Numbers;
import jacobianlens.math.Vec;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Numbers, lists and comments in Python.
final class PythonText {
    private static final int LONGEST_COMMENT = 100;

    private PythonText() {}

    /// A float that reads back to the same double.
    static String number(double value) {
        if (Double.isInfinite(value)) return value > 0 ? "float(\"inf\")" : "-float(\"inf\")";
        String text = Numbers.exact(value);
        return text.matches("-?[0-9]+") ? text + ".0" : text;
    }

    static String vector(Vec v) {
        return list(v.size(), i -> number(v.at(i)), ", ");
    }

    static String matrix(Matrix m) {
        return list(m.rows(), i -> vector(m.row(i)), ",\n    ");
    }

    static String matrix(Jacobian m) {
        return list(m.rows(), i -> list(m.columns(), j -> number(m.at(i, j)), ", "), ",\n    ");
    }

    private static String list(int n, IntFunction<String> item, String between) {
        return IntStream.range(0, n).mapToObj(item).collect(Collectors.joining(between, "[", "]"));
    }

    /// Text that is safe in a comment: on one line, in ASCII, not too long.
    static String comment(String text) {
        var safe = text.codePoints()
                .limit(LONGEST_COMMENT)
                .mapToObj(c -> c >= ' ' && c < 0x7f ? Character.toString(c) : c <= ' ' ? " " : "\\u{%x}".formatted(c))
                .collect(Collectors.joining());
        return safe + (text.codePointCount(0, text.length()) > LONGEST_COMMENT ? "..." : "");
    }
}

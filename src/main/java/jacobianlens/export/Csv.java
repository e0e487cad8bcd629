package jacobianlens.export;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jacobianlens.math.Numbers;
import java.io.IOException;
import java.io.OutputStream;

/// A matrix as CSV (RFC 4180): a line for each row, numbers that read back to the same doubles, nothing else.
final class Csv {
    private Csv() {}

    static void write(Excerpt excerpt, Options options, OutputStream out) throws IOException {
        var matrix = Entries.of(excerpt);
        for (int i = 0; i < matrix.rows(); i++) {
            var line = new StringBuilder();
            for (int j = 0; j < matrix.columns(); j++)
                line.append(j == 0 ? "" : ",").append(number(matrix.at(i, j)));
            out.write(line.append('\n').toString().getBytes(US_ASCII));
        }
    }

    /// The sign of a zero is part of its double.
    private static String number(double value) {
        return value == 0 && 1 / value < 0 ? "-0.0" : Numbers.exact(value);
    }
}

package jacobianlens.function;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The 40-digit reference values, and the distance of a double from one of them.
public final class Reference {
    private static final BigDecimal LARGEST = new BigDecimal(Double.MAX_VALUE);
    private static final Path FOLDER = Path.of("src/test/resources/reference");

    private Reference() {}

    /// The cells of every line of a file that belongs to a function.
    public static List<String[]> lines(String file, String id) {
        try (BufferedReader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            return reader.lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals(id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many units in the last place of the scale (the expected value itself, if there is none) separate the two; a
    /// subnormal counts in steps of the smallest double, and infinity is exact where the true value overflows.
    static double ulps(double actual, String expected, String scale) {
        if (expected.endsWith("inf")) return actual == infinity(expected) ? 0 : Double.POSITIVE_INFINITY;
        if (Double.isNaN(actual)) return Double.POSITIVE_INFINITY;
        var exact = new BigDecimal(expected);
        double nearest = exact.doubleValue();
        if (Double.isInfinite(nearest) && actual == nearest) return 0;
        var unit = new BigDecimal(unit(scale.isEmpty() ? nearest : new BigDecimal(scale).doubleValue()));
        var reached = Double.isInfinite(actual) ? beyond(actual, unit) : new BigDecimal(actual);
        return reached.subtract(exact).abs().divide(unit, MathContext.DECIMAL64).doubleValue();
    }

    private static double unit(double of) {
        return Math.ulp(Double.isInfinite(of) ? Double.MAX_VALUE : of);
    }

    /// An infinity counts as the first number past the largest double.
    private static BigDecimal beyond(double infinity, BigDecimal unit) {
        return LARGEST.add(unit).multiply(BigDecimal.valueOf(Math.signum(infinity)));
    }

    private static double infinity(String text) {
        return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
}

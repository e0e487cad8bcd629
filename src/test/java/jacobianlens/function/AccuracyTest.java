package jacobianlens.function;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.math.Doubles;
import jacobianlens.math.Expression;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Values and slopes stay within 4 ulp of 40 digits over the whole double range.
final class AccuracyTest {
    private static final double LIMIT = 4;

    @ParameterizedTest
    @MethodSource
    void unary(Fn fn) {
        List<String[]> lines = Reference.lines("unary.csv", fn.id());
        assertThat(lines).hasSizeGreaterThan(400);
        for (String[] cells : lines) {
            double x = Double.parseDouble(javaHex(cells[1]));
            check("f", x, Double.NaN, fn.value(x), cells[2], cells[4]);
            check("slope", x, Double.NaN, fn.slope(x, Conventions.LECTURE), cells[3], cells[5]);
        }
    }

    @ParameterizedTest
    @MethodSource
    void pairs(Pairwise pair) {
        List<String[]> lines = Reference.lines("pairs.csv", pair.id());
        assertThat(lines).hasSizeGreaterThan(200);
        for (String[] cells : lines) {
            double u = Double.parseDouble(javaHex(cells[1]));
            double v = Double.parseDouble(javaHex(cells[2]));
            check("f", u, v, pair.value(u, v), cells[3], "");
            check("first slope", u, v, pair.firstSlope(u, v, Conventions.LECTURE), cells[4], "");
            check("second slope", u, v, pair.secondSlope(u, v, Conventions.LECTURE), cells[5], "");
        }
    }

    /// The formulas that stand for the code, evaluated operation by operation.
    @ParameterizedTest
    @MethodSource("unary")
    void stableTrees(Fn fn) {
        for (String[] cells : Reference.lines("unary.csv", fn.id())) {
            double x = Double.parseDouble(javaHex(cells[1]));
            // The left tail of GELU has no formula in elementary functions.
            if (fn == Fn.GELU && x < 0.5) continue;
            var at = Map.of("x", x);
            check("f", x, Double.NaN, tree(fn.stable(), at), cells[2], cells[4]);
            check("slope", x, Double.NaN, tree(fn.stableSlope(Conventions.LECTURE), at), cells[3], cells[5]);
        }
    }

    /// A power is computed by code that no short formula stands for.
    @ParameterizedTest
    @MethodSource("pairs")
    void stableTreesOfPairs(Pairwise pair) {
        if (pair == Binary.POWER) return;
        for (String[] cells : Reference.lines("pairs.csv", pair.id())) {
            double u = Double.parseDouble(javaHex(cells[1]));
            double v = Double.parseDouble(javaHex(cells[2]));
            var at = Map.of(pair.first(), u, pair.second(), v);
            check("f", u, v, tree(pair.stable(), at), cells[3], "");
            check("first slope", u, v, tree(pair.stableFirstSlope(Conventions.LECTURE), at), cells[4], "");
            check("second slope", u, v, tree(pair.stableSecondSlope(Conventions.LECTURE), at), cells[5], "");
        }
    }

    private static double tree(Expression of, Map<String, Double> at) {
        return new Doubles(at).evaluate(of);
    }

    /// Every function that has reference rows; `HighPrecisionTest` covers one that was just added.
    static Stream<Fn> unary() {
        var referenced = Stream.of(Fn.values())
                .filter(fn -> !Reference.lines("unary.csv", fn.id()).isEmpty())
                .toList();
        assertThat(referenced).hasSizeGreaterThanOrEqualTo(29);
        return referenced.stream();
    }

    static Stream<Pairwise> pairs() {
        return Stream.of(Binary.values(), Loss.values()).flatMap(Stream::of);
    }

    private static void check(String what, double u, double v, double actual, String expected, String scale) {
        assertThat(Reference.ulps(actual, expected, scale))
                .as("%s at %s %s is %s, expected %s", what, u, v, actual, expected)
                .isLessThanOrEqualTo(LIMIT);
    }

    /// Python writes 0x0.0p+0 and 0x1.8p+1; Java reads both but for the plus sign.
    private static String javaHex(String text) {
        return text.replace("p+", "p");
    }
}

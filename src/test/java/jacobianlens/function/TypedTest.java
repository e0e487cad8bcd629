package jacobianlens.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.math.Jacobian;
import jacobianlens.math.Vec;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {
    private static Typed typed(String text) {
        return Typed.parse(text, "f");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ln(x) | 0 | ln needs a positive argument, but x is 0
            ln(x) | -1 | ln needs a positive argument, but x is −1
            ln(x-2) | 1 | ln needs a positive argument, but x − 2 is −1
            1/(x-1) | 1 | the denominator x − 1 is 0
            x/x | 0 | the denominator x is 0
            sqrt(x) | -4 | sqrt needs an argument of 0 or more, but x is −4
            x^0.5 | -4 | a negative base has no power 0.5, but the base x is −4
            x^(1/3) | -8 | a negative base has no power 0.3333, but the base x is −8
            x^-1 | 0 | 0 has no power −1, but the base x is 0
            x^x | -2 | x^x needs a base above 0, but the base x is −2
            x^x | 0 | x^x needs a base above 0, but the base x is 0
            atan(1/x) | 0 | the denominator x is 0
            tanh(1/x) | 0 | the denominator x is 0
            e^(-1/x^2) | 0 | the denominator x² is 0
            1/(1/x) | 0 | the denominator x is 0
            (1/x)^0 | 0 | the denominator x is 0
            max(1, ln(x)) | -1 | ln needs a positive argument, but x is −1
            ln(ln(x)) | 1 | ln needs a positive argument, but ln(x) is 0
            1/sin(x) | 0 | the denominator sin(x) is 0
            sign(x) | 0 | sign(x) jumps at x = 0, so it has no slope there
            sqrt(x^2) | 0 | the slope of sqrt(x^2), as it is written, has no value at x = 0
            ln(x)-ln(x) | -1 | ln needs a positive argument, but x is −1
            0*ln(x) | 0 | ln needs a positive argument, but x is 0
            sqrt(1e-300x/1e300)^2 | -2.5 | sqrt needs an argument of 0 or more, but 1·10⁻³⁰⁰·x/(1·10³⁰⁰) is −2.5·10⁻⁶⁰⁰
            """)
    void undefinedPointsAreExplained(String text, double x, String reason) {
        assertThat(typed(text).objection(x)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sqrt(x) | 0 | 0 | Infinity
            sqrt(x) | -0.0 | 0 | Infinity
            x^(1/3) | 0 | 0 | Infinity
            x^0.5 | 4 | 2 | 0.25
            x^2 | 0 | 0 | 0
            x^3 | -2 | -8 | 12
            x^1 | 0 | 0 | 1
            x^0 | 0 | 1 | 0
            x^x | 2 | 4 | 6.772588722239782
            abs(x) | 0 | 0 | 0
            abs(x) | -3 | 3 | -1
            relu(x) | 0 | 0 | 1
            relu(x) | -1 | 0 | 0
            sigmoid(x) | -800 | 0 | 0
            sigmoid(x) | -700 | 9.859676543759770e-305 | 9.859676543759770e-305
            sigmoid(x) | 40 | 1 | 4.248354255291589e-18
            tanh(x) | 20 | 1 | 1.6993417021166355e-17
            x*exp(-x) | 800 | 0 | 0
            exp(x)/(1+exp(x)) | 800 | 1 | 0
            exp(x)/(1+exp(x)) | 710 | 1 | 4.476286225675130e-309
            1/(1+e^(-x)) | -800 | 0 | 0
            1/(1+e^(-x)) | -710 | 4.476286225675130e-309 | 4.476286225675130e-309
            ln(1+e^x) | 800 | 800 | 1
            (e^x-e^(-x))/(e^x+e^(-x)) | 800 | 1 | 0
            exp(-x)*exp(x) | 800 | 1 | 0
            sqrt(x^4) | 1e100 | 1e200 | 2e100
            x^2/x | 1e-200 | 1e-200 | 1
            sinh(x)/cosh(x) | 1000 | 1 | 0
            exp(x) | 1000 | Infinity | Infinity
            x ln(x) | 1 | 0 | 1
            2x+3 | 5 | 13 | 2
            e^(sin(x)*ln(x)) | 0.5 | 0.7172631715197129 | 0.2514417681569331
            """)
    void valuesAndSlopes(String text, double x, double value, double slope) {
        var f = typed(text);
        assertThat(f.objection(x)).isNull();
        near(f.value(x), value);
        near(f.slope(x, Conventions.LECTURE), slope);
    }

    private static void near(double actual, double expected) {
        if (Double.isInfinite(expected)) assertThat(actual).isEqualTo(expected);
        else assertThat(actual).isCloseTo(expected, within(Math.max(1e-12 * Math.abs(expected), 1e-320)));
    }

    @Test
    void aConstantSlopeGivesAMultipleOfTheIdentity() {
        var x = Vec.of(1, 2, 3);
        assertThat(typed("2x+3").jacobian(x, Conventions.LECTURE)).isEqualTo(new Jacobian.Scaled(2, 3));
        assertThat(typed("-x").jacobian(x, Conventions.LECTURE)).isEqualTo(new Jacobian.Scaled(-1, 3));
        assertThat(typed("pi x").jacobian(x, Conventions.LECTURE)).isEqualTo(new Jacobian.Scaled(Math.PI, 3));
        assertThat(typed("x/3").jacobian(x, Conventions.LECTURE)).isEqualTo(new Jacobian.Scaled(1 / 3.0, 3));
        assertThat(typed("x^2").jacobian(x, Conventions.LECTURE)).isEqualTo(new Jacobian.Diagonal(Vec.of(2, 4, 6)));
    }

    @Test
    void theConventionForReluReachesTypedFunctions() {
        assertThat(typed("relu(x)").slope(0, Conventions.LECTURE.withReluAtZero(0)))
                .isEqualTo(0);
        assertThat(typed("5relu(x-1)+x").slope(1, Conventions.LECTURE.withReluAtZero(0.5)))
                .isEqualTo(3.5);
        assertThat(typed("relu(x-1)").kink(1)).contains("lecture").contains("PyTorch");
        assertThat(typed("relu(x-1)").kink(0)).isNull();
        assertThat(typed("max(x,2x)").kink(0)).contains("mean");
        assertThat(typed("abs(x)").kink(0)).contains("taken as 0");
        assertThat(typed("relu(0)+x").kink(0)).isNull();
    }

    @Test
    void aHundredThousandPointsTakeWellUnderASecond() {
        var xs = Vec.of(100_000, i -> i / 1000.0 - 50);
        for (var text : new String[] {"e^(sin(x)*cos(x))+x^3", "relu(x)", "sigmoid(x)", "1/(1+e^(-x))"}) {
            var f = typed(text);
            long start = System.nanoTime();
            var values = xs.map(f::value);
            var slopes = f.jacobian(xs, Conventions.LECTURE);
            long objections = xs.stream()
                    .filter(x -> f.objection(x) != null || f.kink(x) != null)
                    .count();
            var time = Duration.ofNanos(System.nanoTime() - start);
            assertThat(values.size() + slopes.rows()).isEqualTo(200_000);
            assertThat(objections).isLessThan(2);
            assertThat(time).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void theLargestExpressionsAreDifferentiatedInTime() {
        var distinct = new StringBuilder("1");
        for (int k = 2; distinct.length() < 4000; k++)
            distinct.append("*sin(").append(k).append("x)");
        for (var text : new String[] {
            "sin(".repeat(98) + "x" + ")".repeat(98),
            "x*sin(x)*".repeat(440) + "x",
            distinct.toString().replace('*', '+'),
            "x^".repeat(98) + "x",
            "(".repeat(85) + "x" + "^x)".repeat(85),
            "x/(".repeat(97) + "x" + ")".repeat(97),
            "x" + "/x".repeat(97),
            "max(x,".repeat(70) + "x^2" + ")".repeat(70),
            "max(".repeat(60) + "x^2" + ",sin(x))".repeat(60),
            "(x+1)".repeat(600),
            "(x+1)(x+sin(x))*".repeat(200) + "1",
            "x(1+".repeat(48) + "x" + ")".repeat(48),
            "(1/(1+".repeat(48) + "x+sin(x)" + "))".repeat(48)
        }) {
            long start = System.nanoTime();
            var f = typed(text);
            f.slope(0.5, Conventions.LECTURE);
            jacobianlens.math.Latex.of(f.derivative());
            f.objection(0.5);
            var time = Duration.ofNanos(System.nanoTime() - start);
            assertThat(time).as(text).isLessThan(Duration.ofSeconds(10));
        }
        for (var text : new String[] {distinct.toString(), "max(".repeat(97) + "x^2" + ",sin(x))".repeat(97)})
            assertThatThrownBy(() -> typed(text)).hasMessageContaining("derivative of this expression is too long");
    }

    @Test
    void pairs() {
        var f = TypedPair.parse("u^2 v + u/v", "f");
        assertThat(f.value(3, 2)).isEqualTo(19.5);
        assertThat(f.firstSlope(3, 2, Conventions.LECTURE)).isEqualTo(12.5);
        assertThat(f.secondSlope(3, 2, Conventions.LECTURE)).isEqualTo(8.25);
        assertThat(f.objection(3, 0)).isEqualTo(Objection.toSecond("the denominator v is 0"));
        assertThat(f.objection(3, 1)).isNull();
        assertThat(TypedPair.parse("max(u,v)", "f").kink(2, 2)).contains("equal");
        assertThat(TypedPair.parse("u^v", "f").objection(-1, 2))
                .isEqualTo(Objection.toFirst("u^v needs a base above 0, but the base u is −1"));
        assertThat(TypedPair.parse("u^v", "f").objection(0, 2))
                .isEqualTo(Objection.toFirst("u^v needs a base above 0, but the base u is 0"));
    }
}

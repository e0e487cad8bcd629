package jacobianlens.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.math.BadInput;
import jacobianlens.math.Doubles;
import jacobianlens.math.Expression;
import jacobianlens.math.Plain;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
    private static Expression parse(String text) {
        return Parser.parse(text, Set.of("x"), "f");
    }

    /// Values at x = 0.5.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x | 0.5
            2 | 2
            2. | 2
            .5 | 0.5
            1e3 | 1000
            1E-3 | 0.001
            2e | 5.43656365691809
            2e3 | 2000
            2e+3 | 2000
            2e-x | 4.93656365691809
            2e x | 2.718281828459045
            1e3x | 500
            x^2 | 0.25
            -x^2 | -0.25
            (-x)^2 | 0.25
            -2^2 | -4
            2^-x | 0.7071067811865476
            2^-x^2 | 0.8408964152537145
            2^3^2 | 512
            (2^3)^2 | 64
            x/2/3 | 0.08333333333333333
            1/2x | 0.25
            1/(2x) | 1
            x - 1 - 2 | -2.5
            2x | 1
            2x^2 | 0.5
            2(x+1) | 3
            (x+1)(x-1) | -0.75
            (x+1)x | 0.75
            x(x+1) | 0.75
            x sin(x) | 0.2397127693021015
            2 pi x | 3.141592653589793
            pi | 3.141592653589793
            π x | 1.5707963267948966
            e | 2.718281828459045
            e^x | 1.6487212707001282
            e^(sin(x)*ln(x)) | 0.7172631715197129
            e^-x | 0.6065306597126334
            -e^-x | -0.6065306597126334
            x^x | 0.7071067811865476
            2x+3 | 4
            -2x | -1
            -2x+3 | 2
            - -x | 0.5
            --x | 0.5
            +x | 0.5
            2*-x | -1
            2/-x | -4
            x+-1 | -0.5
            x − 1 | -0.5
            2·x | 1
            2×x | 1
            x÷2 | 0.25
            x² | 0.25
            x³+x² | 0.375
            x⁻¹ | 2
            2x²+1 | 1.5
            sin²(x) | 0.22984884706593015
            sin^2(x) | 0.22984884706593015
            ln(x)+e^x | 0.9555740901401829
            log(x) | -0.6931471805599453
            exp(x) | 1.6487212707001282
            sqrt(x) | 0.7071067811865476
            √(x) | 0.7071067811865476
            cos(x)tan(x) | 0.479425538604203
            sinh(x)+cosh(x) | 1.6487212707001282
            tanh(x) | 0.46211715726000973
            atan(x) | 0.4636476090008061
            arctan(x) | 0.4636476090008061
            abs(x-1) | 0.5
            sigmoid(0) | 0.5
            σ(0) | 0.5
            relu(x-1) | 0
            ReLU(x) | 0.5
            max(x, 2) | 2
            min(x,2x) | 0.5
            max(min(x,1),0) | 0.5
            erf(x) | 0.5204998778130465
            sign(-x) | -1
            ((((x)))) | 0.5
            1/(1+e^(-x)) | 0.6224593312018546
            x^0.5 | 0.7071067811865476
            x e^x | 0.8243606353500641
            2 sin(x) cos(x) | 0.8414709848078965
            (1+x)/(1-x) | 3
            1-x+x^2-x^3/3 | 0.7083333333333334
            """)
    void goodTextHasItsValue(String text, double value) {
        double parsed = new Doubles(Map.of("x", 0.5)).evaluate(parse(text));
        assertThat(parsed).isCloseTo(value, within(4 * Math.ulp(value)));
        var again = parse(Plain.of(parse(text)));
        assertThat(new Doubles(Map.of("x", 0.5)).evaluate(again)).isCloseTo(value, within(1e-14 * Math.abs(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 + | 4 | the expression ends here
            x * | 4 | ends here
            * x | 1 | * stands here
            x */ 2 | 4 | / stands here
            x^ | 3 | ends here
            (x | 1 | never closed
            ((x) | 1 | never closed
            sin(x | 4 | never closed
            x) | 2 | never opened
            () | 2 | empty
            2() | 3 | empty
            sin() | 1 | takes 1 argument
            sin(x, 1) | 1 | takes 1 argument, but here it has 2
            max(x) | 1 | takes 2 arguments, but here it has 1
            max(x,1,2) | 1 | takes 2 arguments
            max(x,) | 7 | ) stands here
            max(,x) | 5 | , stands here
            sin x | 5 | sin needs brackets
            sin | 4 | sin needs brackets
            sqrt2 | 1 | sqrt2 is not known
            2 3 | 3 | follows without a sign
            x 2 | 3 | follows without a sign
            (x)2 | 4 | follows without a sign
            x2 | 1 | x2 is not known
            xx | 1 | xx is not known
            y | 1 | y is not known
            x + y | 5 | y is not known
            sine(x) | 1 | sine is not known
            x + sigmod(x) | 5 | sigmod is not known
            1e999 | 1 | 1e999 is too large
            x + 1e999 | 5 | too large
            1e-999 | 1 | too small
            0,5 | 2 | comma
            (0,5) | 3 | comma
            1.2.3 | 4 | without a sign
            x = 2 | 3 | the sign =
            x $ 2 | 3 | the sign $
            [x] | 1 | the sign [
            x ** 2 | 4 | * stands here
            ² | 1 | without a base
            sin^-1(x) | 5 | whole exponent
            sin^x(x) | 5 | whole exponent
            sin²x | 4 | whole exponent
            x.y | 2 | the sign .
            😀+x | 1 | the sign 😀
            √x | 2 | needs brackets
            ^2 | 1 | ^ stands here
            x! | 2 | the sign !
            x^^2 | 3 | ^ stands here
            ln(-) | 5 | ) stands here
            2^ | 3 | ends here
            x;1 | 2 | the sign ;
            NaN | 1 | NaN is not known
            Infinity | 1 | not known
            """)
    void badTextIsRefusedAtItsPlace(String text, int character, String part) {
        var problem = problem(text);
        assertThat(problem.text())
                .startsWith("At character " + character + ": ")
                .contains(part);
        assertThat(problem.where()).startsWith("f");
        assertThat(problem.code()).isEqualTo("syntax");
        assertThat(problem.fix()).endsWith(problem.fix().endsWith("?") ? "?" : ".");
    }

    private static jacobianlens.math.Problem problem(String text) {
        var refused = catchThrowableOfType(BadInput.class, () -> parse(text));
        assertThat(refused).as(text).isNotNull();
        return refused.problem();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sigmod(x) | Did you mean sigmoid?
            sine(x) | Did you mean sin?
            Tann(x) | Did you mean tan?
            x2 | Write x*2 or x^2.
            xe | Write x*e for a product.
            """)
    void theFixNamesWhatWasProbablyMeant(String text, String fix) {
        assertThat(problem(text).fix()).isEqualTo(fix);
    }

    @Test
    void absoluteBars() {
        assertThat(problem("|x|").fix()).contains("abs(x)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void emptyText(String text) {
        assertThat(problem(text).text()).contains("empty");
    }

    @Test
    void hugeTextsAreRefusedAtOnce() {
        for (var text : new String[] {
            "(".repeat(10_000),
            "(".repeat(2_000),
            "-".repeat(4_000) + "x",
            "x^".repeat(2_000) + "x",
            "sin(".repeat(1_000),
            "x/".repeat(2_000) + "x",
            "1+".repeat(2_040) + "1",
            "x".repeat(10_000_000),
            "9".repeat(4_096),
            "√".repeat(4_096),
            "((x".repeat(600),
            "x" + " ".repeat(4_096),
            "(".repeat(101) + "x" + ")".repeat(101),
            "\u0000"
        }) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> parse(text)).isInstanceOf(BadInput.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(400));
        }
        assertThat(parse("(".repeat(99) + "x" + ")".repeat(99))).isEqualTo(new Expression.Var("x"));
    }

    @Test
    void variablesAreTheCallers() {
        var binary = Parser.parse("u v + v^2", Set.of("u", "v"), "f");
        assertThat(new Doubles(Map.of("u", 2.0, "v", 3.0)).evaluate(binary)).isEqualTo(15);
        assertThatThrownBy(() -> Parser.parse("uv", Set.of("u", "v"), "f"))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.problem().fix()).contains("u*v"));
    }
}

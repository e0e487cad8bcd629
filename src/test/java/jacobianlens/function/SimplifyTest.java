package jacobianlens.function;

import static jacobianlens.math.Expression.call;
import static jacobianlens.math.Expression.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jacobianlens.math.Doubles;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Plain;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifyTest {
    private static Expression parse(String text) {
        return Parser.parse(text, Set.of("x"), "f");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x^2 | 2x
            x^3 | 3x²
            x | 1
            5 | 0
            2x+3 | 2
            -x^2 | −2x
            1/x | −1/x²
            sqrt(x) | 1/(2√(x))
            ln(x)+e^x | 1/x + e^x
            x^x | x^x(ln(x) + 1)
            sin(x)cos(x) | cos²(x) − sin²(x)
            e^(-x) | −e^(−x)
            tanh(x) | 1 − tanh²(x)
            tan(x) | 1 + tan²(x)
            sigmoid(x) | σ(x)(1 − σ(x))
            atan(x) | 1/(1 + x²)
            abs(x) | sign(x)
            relu(x) | 1 if x ≥ 0, else 0
            relu(2x) | 2 if 2x ≥ 0, else 0
            max(x, 0) | 1 if x > 0, 0 if x < 0, else 1/2
            max(x, x) | 1
            x/2/3 | 1/6
            x^2/2 | x
            x^3/3 | x²
            0.5x^2 | x
            0.25x^2 | 0.5x
            x*x | 2x
            x+x | 2
            x sin(x) | sin(x) + x·cos(x)
            ln(x^2+1) | 2x/(x² + 1)
            e^(x^2) | 2x·e^x²
            2^x | 2^x·ln(2)
            x^-2 | −2x⁻³
            x^(1/3) | x^(−2/3)/3
            x^0.5 | 0.5x^(−0.5)
            x/(x^2+1) | (1 − x²)/(x² + 1)²
            1/(1+e^(-x)) | e^(−x)/(1 + e^(−x))²
            (x+1)(x-1) | 2x
            x^2 - 2x + 1 | 2x − 2
            sin(2x) | 2cos(2x)
            cos(x)/2 | −sin(x)/2
            ln(ln(x)) | 1/(x·ln(x))
            (2x+1)^3 | 6(2x + 1)²
            ln(x)/x | (1 − ln(x))/x²
            x^(2x) | x^(2x)(2ln(x) + 2)
            pi x | π
            e x | e
            -(-x) | 1
            x e^x | e^x + x·e^x
            e^x e^x | 2e^(2x)
            sinh(x) | cosh(x)
            cosh(x) | sinh(x)
            0.1x + 0.2x | 0.3
            x/3 | 1/3
            erf(x) | 2e^(−x²)/√(π)
            x^0 | 0
            x^1 | 1
            x ln(x) | ln(x) + 1
            x^2 ln(x) | 2x·ln(x) + x
            x/x | 0
            (2x+1)/(3x-5) | −13/(3x − 5)²
            e^x/(1+e^x) | e^x/(1 + e^x)²
            x(x+1)(x+2) | 3x² + 6x + 2
            sqrt(x^2+1) | x/√(x² + 1)
            (x^2+1)/x | (x² − 1)/x²
            (2x)^x | (2x)^x(ln(2x) + 1)
            ln(3x) | 1/x
            ln(x^2) | 2/x
            sin(x)/x | (x·cos(x) − sin(x))/x²
            x/e^x | (e^x − x·e^x)/e^(2x)
            """)
    void derivativesLookLikeAStudentsOwn(String text, String derivative) {
        var written = Simplify.slope(new Derivative("x", Conventions.LECTURE).of(parse(text)));
        assertThat(Plain.of(written)).isEqualTo(derivative);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x/x | x/x
            x*(1/x) | x/x
            1/x - 1/x | 1/x − 1/x
            0*ln(x) | 0ln(x)
            (x^2)^0.5 | (x²)^0.5
            sqrt(x)^2 | (√(x))²
            0/x | 0/x
            0*x | 0
            x-x | 0
            1/0 | 1/0
            e^ln(x) | e^ln(x)
            ln(e^x) | x
            1e300*1e300 | (1·10³⁰⁰)²
            1e300x - x/1e300 + 1 | 1·10³⁰⁰·x − x/(1·10³⁰⁰) + 1
            1e-20x + 2e-20x | 3·10⁻²⁰·x
            """)
    void nothingThatCouldBeUndefinedDisappears(String text, String simple) {
        if (text.equals("e^ln(x)")) text = "e^(ln(x))";
        assertThat(Plain.of(Simplify.of(parse(text)))).isEqualTo(simple);
    }

    @Test
    void exponentsTooLargeForADoubleAreNotAddedUp() {
        var product = Parser.parse("pi^1e308*pi^1e308*x", Set.of("x"), "f");
        assertThat(Plain.of(Simplify.of(product))).doesNotContain("∞");
    }

    /// Written out, this has more parts than there are atoms in a student.
    @Test
    void sharedPartsAreTidiedOnce() {
        var shared = Expression.variable("x");
        for (int k = 0; k < 95; k++)
            shared = call(Elementary.SIN, shared)
                    .plus(call(Elementary.COS, shared))
                    .times(number(1));
        var tidied = assertTimeoutPreemptively(Duration.ofMinutes(1), simplified(shared));
        assertThat(tidied).isInstanceOf(Expression.Sum.class);
    }

    /// Each fraction has its own prime below the line, so that the exact sum has ever more digits.
    @Test
    void fractionsWhoseSumNobodyReadsAreLeftAsTheyStand() {
        var fractions = IntStream.range(3, 400)
                .filter(n -> BigInteger.valueOf(n).isProbablePrime(50))
                .mapToObj(n -> "2x/" + n)
                .collect(Collectors.joining(" + "));
        assertThat(Plain.of(Simplify.of(parse(fractions)))).isEqualTo(fractions);
        assertThat(Plain.of(Simplify.of(parse("x*2/3+x*2/5")))).isEqualTo("16x/15");
    }

    /// Each term needs two rounds: (e^kx)² is e^(2·kx) first.
    @Test
    void whatIsTooLongToBeTidiedToTheEndKeepsItsValue() {
        var x = Expression.variable("x");
        var terms = IntStream.range(3, 1500)
                .<Expression>mapToObj(k -> call(
                        Elementary.SIN,
                        call(Elementary.EXP, number(k / 1024.0).times(x)).power(number(2))))
                .toList();
        var sum = new Expression.Sum(terms);
        var tidied = Simplify.of(sum);
        assertThat(Simplify.of(tidied)).as("not at its end").isNotEqualTo(tidied);
        assertThat(valueAtTwo(tidied)).isCloseTo(valueAtTwo(sum), withinPercentage(1e-9));
    }

    private static double valueAtTwo(Expression expression) {
        return new Doubles(Map.of("x", 2.0)).evaluate(expression);
    }

    private static ThrowingSupplier<Expression> simplified(Expression expression) {
        return () -> Simplify.of(expression);
    }
}

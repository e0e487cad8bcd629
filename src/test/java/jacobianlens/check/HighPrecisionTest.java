package jacobianlens.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.function.Conventions;
import jacobianlens.function.Fn;
import jacobianlens.math.Expression;
import jacobianlens.math.Substitution;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every entry of the catalogue, a new one included, agrees with its own written formulas evaluated in forty digits.
final class HighPrecisionTest {
    private static final double CLOSE = 1e-14;

    @ParameterizedTest
    @EnumSource
    void theCodeIsTheWrittenFormulaWithMoreDigits(Fn fn) {
        points().filter(x -> fn.objection(x) == null && fn.kink(x) == null).forEach(x -> {
            var value = Reference.value(WrittenLine.inX(fn.formula()), x).orElseThrow();
            var derivative = Substitution.bind(fn.derivative(), Map.of("a", fn.formula()));
            var slope = Reference.value(WrittenLine.inX(derivative), x).orElseThrow();
            close(fn, x, fn.value(x), value);
            close(fn, x, fn.slope(x, Conventions.LECTURE), slope);
        });
    }

    /// 1 − f keeps its digits also where f is rounded to 1.
    @ParameterizedTest
    @EnumSource(names = {"SIGMOID", "TANH", "SOFTSIGN", "HARD_TANH", "SIN"})
    void theRestToOneIsTheWrittenFormulaWithMoreDigits(Fn fn) {
        var rest = new Expression.Num(1).plus(fn.formula().negative());
        DoubleStream.iterate(-30.03, x -> x < 300, x -> x + 0.37).forEach(x -> {
            double expected =
                    Reference.value(WrittenLine.inX(rest), x).orElseThrow().doubleValue();
            double units = fn == Fn.SIN ? 1e-15 : CLOSE * Math.abs(expected);
            assertThat(fn.rest(x)).as("1 − %s at %s", fn.id(), x).isCloseTo(expected, within(units));
        });
    }

    /// Dyadic and awkward points of both signs, where the cancellation of a written form is no trouble.
    private static DoubleStream points() {
        return DoubleStream.concat(
                DoubleStream.iterate(-12.3, x -> x < 12.5, x -> x + 0.37),
                DoubleStream.of(-1e-3, -1e-9, 1e-9, 1e-3, 0.5, 1, 2));
    }

    private static void close(Fn fn, double x, double actual, BigDecimal exact) {
        double expected = exact.doubleValue();
        assertThat(actual)
                .as("%s at %s", fn.id(), x)
                .isCloseTo(expected, within(CLOSE * Math.max(Math.abs(expected), 0.1)));
    }
}

package jacobianlens.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.function.Conventions;
import jacobianlens.function.Fn;
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

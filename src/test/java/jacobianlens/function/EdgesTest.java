package jacobianlens.function;

import static jacobianlens.function.Conventions.LECTURE;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kinks, ends of domains, saturation and overflow.
final class EdgesTest {
    @ParameterizedTest
    @CsvSource({
        "abs, 0, 0",
        "relu, 0, 1",
        "leaky-relu, 0, 0.01",
        "elu, 0, 1",
        "selu, 0, 1.7580993408473769",
        "hard-tanh, -1, 0",
        "hard-tanh, 1, 0",
        "hard-sigmoid, -3, 0",
        "hard-sigmoid, 3, 0",
        "softsign, 0, 1",
        "sqrt, 0, Infinity",
        "sqrt, -0.0, Infinity",
        "tanh, 20, 1.6993417021166355e-17",
        "sigmoid, 1000, 0",
        "exp, 1000, Infinity",
        "gelu, -40, 0",
        "silu, -1e308, 0",
        "mish, 1e308, 1"
    })
    void slopes(String id, double x, double expected) {
        assertThat(Fn.byId(id).orElseThrow().slope(x, LECTURE) + 0.0).isEqualTo(expected);
    }

    @Test
    void reluAtZeroIsAConvention() {
        assertThat(Fn.RELU.slope(0, Conventions.LECTURE.withReluAtZero(0))).isEqualTo(0);
        assertThat(Fn.RELU.slope(-0.0, Conventions.LECTURE.withReluAtZero(0.5))).isEqualTo(0.5);
        assertThat(Fn.RELU.slope(Double.MIN_VALUE, Conventions.LECTURE.withReluAtZero(0)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ln, -1, ln needs x > 0",
        "ln, 0, ln needs x > 0",
        "reciprocal, 0, reciprocal needs x ≠ 0",
        "reciprocal, -0.0, reciprocal needs x ≠ 0",
        "sqrt, -1e-300, sqrt needs x ≥ 0",
        "ln-plus-exp, 0, ln-plus-exp needs x > 0",
        "sqrt, 0,",
        "tan, 1.5707963267948966,"
    })
    void objections(String id, double x, String expected) {
        assertThat(Fn.byId(id).orElseThrow().objection(x)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "divide, 1, 0, divide needs v ≠ 0",
        "divide, 0, 1,",
        "power, -1, 2, 'power needs u ≥ 0, because ∂w/∂v = u^v·ln u contains ln u'",
        "power, 0, 0, power needs v > 0 where u = 0",
        "power, 0, -1, power needs v > 0 where u = 0",
        "power, 0, 0.5,"
    })
    void binaryObjections(String id, double u, double v, String expected) {
        assertThat(text(Binary.byId(id).orElseThrow().objection(u, v))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, bce needs 0 < ŷ < 1",
        "1, 1, bce needs 0 < ŷ < 1",
        "1, -0.5, bce needs 0 < ŷ < 1",
        "2, 0.5, bce needs 0 ≤ y ≤ 1",
        "-0.1, 0.5, bce needs 0 ≤ y ≤ 1",
        "0, 0.5,",
        "1, 4.9e-324,"
    })
    void crossEntropyObjections(double y, double p, String expected) {
        assertThat(text(Loss.BCE.objection(y, p))).isEqualTo(expected);
    }

    private static @Nullable String text(@Nullable Objection objection) {
        return objection == null ? null : objection.text();
    }

    @Test
    void tiesStandOnAConvention() {
        assertThat(Binary.MAXIMUM.firstSlope(2, 2, LECTURE)).isEqualTo(0.5);
        assertThat(Binary.MINIMUM.secondSlope(2, 2, LECTURE)).isEqualTo(0.5);
        assertThat(Loss.MAE.secondSlope(2, 2, LECTURE)).isEqualTo(0);
        assertThat(Binary.MAXIMUM.kink(2, 2)).contains("PyTorch");
        assertThat(Loss.MAE.kink(0.0, -0.0)).contains("PyTorch");
        assertThat(Loss.MAE.kink(1, 2)).isNull();
        assertThat(Loss.HUBER.kink(1, 1)).isNull();
    }

    @Test
    void powerAtZeroTakesItsLimits() {
        assertThat(Binary.POWER.value(0, 2)).isEqualTo(0);
        assertThat(Binary.POWER.firstSlope(0, 2, LECTURE)).isEqualTo(0);
        assertThat(Binary.POWER.firstSlope(-0.0, 1, LECTURE)).isEqualTo(1);
        assertThat(Binary.POWER.firstSlope(0, 0.5, LECTURE)).isEqualTo(POSITIVE_INFINITY);
        assertThat(Binary.POWER.secondSlope(0, 0.5, LECTURE)).isEqualTo(0);
    }
}

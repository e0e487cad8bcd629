package jacobianlens.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.math.Doubles;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Vec;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every entry is complete, keeps its public id, and its written formulas evaluate to what its code computes.
final class CatalogueTest {
    private static final List<Double> SAMPLE = Stream.of(
                    -30, -12, -5, -3.5, -2, -1, -0.5, -0.1, 0.1, 0.5, 1.2, 2, 3.5, 5, 12, 30)
            .map(Number::doubleValue)
            .toList();

    @Test
    void publicIdsStay() {
        assertThat(Stream.of(Fn.values()).map(Fn::id))
                .contains(("identity negate square cube reciprocal sqrt exp ln sin cos tan sinh cosh arctan abs sigmoid"
                                + " tanh relu leaky-relu elu softplus softsign silu gelu mish hard-tanh"
                                + " hard-sigmoid selu ln-plus-exp")
                        .split(" "));
        assertThat(Stream.of(Binary.values()).map(Binary::id))
                .contains("add subtract multiply divide power maximum minimum".split(" "));
        assertThat(Stream.of(Loss.values()).map(Loss::id)).contains("mse bce cross-entropy mae huber".split(" "));
    }

    @Test
    void idsFindTheirEntries() {
        assertThat(Fn.values()).allMatch(fn -> Fn.byId(fn.id()).orElseThrow() == fn);
        assertThat(Binary.values()).allMatch(w -> Binary.byId(w.id()).orElseThrow() == w);
        assertThat(Loss.values()).allMatch(loss -> Loss.byId(loss.id()).orElseThrow() == loss);
        assertThat(Fn.byId("Sigmoid")).isEmpty();
        assertThat(Binary.byId("mse")).isEmpty();
        assertThat(Loss.byId("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void unaryEntriesAreComplete(Fn fn) {
        assertThat(Stream.of(
                        fn.latex(),
                        fn.plain(),
                        fn.source(),
                        fn.domain().text(),
                        fn.domain().latex()))
                .noneMatch(String::isBlank);
        assertThat(fn.kinks()).allMatch(kink -> !kink.convention().isBlank() && kink.left() != kink.right());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pairEntriesAreComplete(Pairwise pair) {
        assertThat(Stream.of(pair.plain(), pair.first(), pair.second(), pair.domain(), pair.source()))
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource
    void unaryFormulasEvaluateToTheCode(Fn fn) {
        for (double x : SAMPLE) {
            if (fn.objection(x) != null) continue;
            var numbers = new Doubles(Map.of("x", x, "a", fn.value(x)));
            same(fn.id() + " f at " + x, fn.value(x), numbers.evaluate(fn.formula()));
            same(fn.id() + " f' at " + x, fn.slope(x, Conventions.LECTURE), numbers.evaluate(fn.derivative()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void writtenSlopesFollowTheConventionsAtKinks(Fn fn) {
        for (Kink kink : fn.kinks()) {
            var numbers = new Doubles(Map.of("x", kink.at(), "a", fn.value(kink.at())));
            same(fn.id(), fn.slope(kink.at(), Conventions.LECTURE), numbers.evaluate(fn.derivative()));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pairFormulasEvaluateToTheCode(Pairwise pair) {
        for (double u : SAMPLE) {
            for (double v : SAMPLE) {
                if (pair.objection(u, v) != null) continue;
                var numbers = new Doubles(Map.of(pair.first(), u, pair.second(), v));
                var at = pair.id() + " at " + u + ", " + v;
                same(at, pair.value(u, v), numbers.evaluate(pair.formula()));
                same(at, pair.firstSlope(u, v, Conventions.LECTURE), numbers.evaluate(pair.firstDerivative()));
                same(at, pair.secondSlope(u, v, Conventions.LECTURE), numbers.evaluate(pair.secondDerivative()));
            }
        }
    }

    @Test
    void constantSlopesAreMultiplesOfTheIdentity() {
        var x = Vec.of(1, 2, 3);
        assertThat(Fn.IDENTITY.jacobian(x, Conventions.LECTURE)).isEqualTo(new Jacobian.Scaled(1, 3));
        assertThat(Fn.NEGATE.jacobian(x, Conventions.LECTURE)).isEqualTo(new Jacobian.Scaled(-1, 3));
        assertThat(Fn.SQUARE.jacobian(x, Conventions.LECTURE)).isInstanceOf(Jacobian.Diagonal.class);
    }

    static Stream<Pairwise> pairs() {
        return Stream.of(Binary.values(), Loss.values()).flatMap(Stream::of);
    }

    private static void same(String what, double code, double written) {
        assertThat(written).as(what).isCloseTo(code, within(1e-9 * Math.max(Math.abs(code), 1e-3)));
    }
}

package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.chain.Mixing;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Vec;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The Jacobians that are not diagonal, against forward-mode and central differences on code of their own: random sizes
/// from 1, random sizes of numbers, and ties.
class AutodiffTest {
    private static final double CLOSE = 1e-10;

    /// Vectors of every size up to 12, of small, usual and large numbers; every third has entries in common.
    static Stream<Vec> points() {
        var random = new Random(20261126);
        return IntStream.range(0, 150).mapToObj(k -> {
            double size = Math.pow(10, k % 5 - 2);
            return Vec.of(1 + k % 12, i -> {
                double entry = size * random.nextGaussian();
                return k % 3 == 0 ? size * Math.rint(entry / size) : entry;
            });
        });
    }

    @ParameterizedTest
    @MethodSource("points")
    void softmaxIsWhatForwardModeFinds(Vec z) {
        var jacobian = jacobian("softmax", "da/dz", Map.of("z", new Input.Vector(z)));
        assertThat(jacobian).isInstanceOf(Jacobian.DiagonalMinusOuter.class);
        agrees(jacobian, z, AutodiffTest::softmax);
    }

    private static List<Dual> softmax(List<Dual> z) {
        double top = z.stream().mapToDouble(Dual::value).max().orElseThrow();
        var e = z.stream().map(entry -> entry.minus(Dual.constant(top)).exp()).toList();
        var sum = Dual.sum(e);
        return e.stream().map(entry -> entry.over(sum)).toList();
    }

    @ParameterizedTest
    @MethodSource("points")
    void layerNormIsWhatForwardModeFinds(Vec x) {
        for (double epsilon : new double[] {1e-5, 0.5}) {
            Map<String, Input> given = Map.of("x", new Input.Vector(x), "epsilon", new Input.Number(epsilon));
            agrees(jacobian("layer-norm", "dy/dx", given), x, all -> layerNorm(all, epsilon));
        }
    }

    private static List<Dual> layerNorm(List<Dual> x, double epsilon) {
        var n = Dual.constant(x.size());
        var mean = Dual.sum(x).over(n);
        var centred = x.stream().map(entry -> entry.minus(mean)).toList();
        var squares = Dual.sum(centred.stream().map(c -> c.times(c)).toList());
        var sigma = squares.over(n).plus(Dual.constant(epsilon)).sqrt();
        return centred.stream().map(c -> c.over(sigma)).toList();
    }

    @ParameterizedTest
    @MethodSource("points")
    void sumAndMeanAreWhatForwardModeFinds(Vec x) {
        agrees(reduction("sum", x), x, all -> List.of(Dual.sum(all)));
        agrees(reduction("mean", x), x, all -> List.of(Dual.sum(all).over(Dual.constant(all.size()))));
    }

    /// Away from ties the largest entry's slope is 1; on one, every one-sided slope is a split of it.
    @ParameterizedTest
    @MethodSource("points")
    void maxIsWhatItsSidesAllow(Vec x) {
        var row = reduction("max", x).dense().row(0);
        double largest = x.stream().max().orElseThrow();
        long ties = x.stream().filter(entry -> entry == largest).count();
        for (int j = 0; j < x.size(); j++) assertThat(row.at(j)).isEqualTo(x.at(j) == largest ? 1.0 / ties : 0);
        assertThat(row.stream().sum()).isCloseTo(1, within(1e-15));
    }

    @ParameterizedTest
    @MethodSource("points")
    void everyFunctionOfAVectorIsWhatForwardModeFinds(Vec x) {
        for (var mixing : Mixing.values()) {
            if (mixing == Mixing.SORT
                    && x.stream().map(entry -> entry + 0.0).distinct().count() < x.size()) continue;
            Map<String, Input> given =
                    Map.of("f", new Input.Word(mixing.id()), "x", new Input.Vector(x), "j", new Input.Number(1));
            agrees(jacobian("is-it-diagonal", "dy/dx", given), x, all -> mixed(mixing, all));
        }
    }

    private static List<Dual> mixed(Mixing mixing, List<Dual> x) {
        int n = x.size();
        return switch (mixing) {
            case SOFTMAX -> softmax(x);
            case LAYER_NORM -> layerNorm(x, 1e-5);
            case SUBTRACT_MEAN -> {
                var mean = Dual.sum(x).over(Dual.constant(n));
                yield x.stream().map(entry -> entry.minus(mean)).toList();
            }
            case CUMULATIVE_SUM ->
                IntStream.rangeClosed(1, n)
                        .mapToObj(i -> Dual.sum(x.subList(0, i)))
                        .toList();
            case REVERSE -> x.reversed();
            case SORT ->
                x.stream().sorted(Comparator.comparingDouble(Dual::value)).toList();
            case MATRIX_PRODUCT ->
                IntStream.rangeClosed(1, n)
                        .mapToObj(i -> Dual.sum(IntStream.rangeClosed(1, n)
                                .mapToObj(j -> x.get(j - 1).over(Dual.constant(i + 2 * j)))
                                .toList()))
                        .toList();
        };
    }

    private static Jacobian reduction(String f, Vec x) {
        return jacobian("reduce", "dy/dx", Map.of("f", new Input.Word(f), "x", new Input.Vector(x)));
    }

    @Test
    void aSaturatedSoftmaxKeepsItsSmallSlopes() {
        var jacobian = jacobian("softmax", "da/dz", Map.of("z", new Input.Vector(Vec.of(40, 0, -1000))));
        double slope = Math.exp(-40);
        assertThat(jacobian.at(0, 0) / slope).isCloseTo(1, within(1e-14));
        assertThat(jacobian.at(0, 1) / slope).isCloseTo(-1, within(1e-14));
        assertThat(jacobian.at(1, 1) / slope).isCloseTo(1, within(1e-14));
        assertThat(jacobian.at(2, 2)).isZero();
        assertThat(jacobian.isStructuralZero(2, 2)).isFalse();
    }

    private static Jacobian jacobian(String scene, String id, Map<String, Input> given) {
        var example = Scenario.example(Scenes.byId(scene));
        return example.withInputs(Inputs.fit(example.scene(), given))
                .derive()
                .find(id)
                .orElseThrow()
                .value();
    }

    /// Every column is what forward-mode finds along that input, and near what a central difference finds.
    private static void agrees(Jacobian jacobian, Vec at, UnaryOperator<List<Dual>> f) {
        for (int j = 0; j < at.size(); j++) {
            var along = f.apply(moved(at, j, 0, 1));
            double h = 1e-6 * Math.max(1, Math.abs(at.at(j)));
            var up = f.apply(moved(at, j, h, 0));
            var down = f.apply(moved(at, j, -h, 0));
            assertThat(jacobian.rows()).isEqualTo(along.size());
            for (int i = 0; i < along.size(); i++) {
                double slope = along.get(i).slope();
                assertThat(jacobian.at(i, j))
                        .as("(%d, %d) at %s", i + 1, j + 1, at)
                        .isCloseTo(slope, within(CLOSE * Math.max(1, Math.abs(slope))))
                        .isCloseTo((up.get(i).value() - down.get(i).value()) / (2 * h), within(1e-6));
            }
        }
    }

    private static List<Dual> moved(Vec at, int j, double by, double slope) {
        return IntStream.range(0, at.size())
                .mapToObj(k -> new Dual(at.at(k) + (k == j ? by : 0), k == j ? slope : 0))
                .toList();
    }
}

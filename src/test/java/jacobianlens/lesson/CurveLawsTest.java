package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import jacobianlens.chain.Curve;
import jacobianlens.chain.Derivation;
import jacobianlens.function.Binary;
import jacobianlens.function.Fn;
import jacobianlens.function.Loss;
import jacobianlens.math.Vec;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of the curve: its points carry the derivation's numbers, one line is the slope of the other, and the entry that
/// is said to move a point moves it as far.
class CurveLawsTest {

    /// A scenario, and the ids of what the points lie on: the two lines' values.
    static Stream<Arguments> curves() {
        return Stream.of(
                        Arrays.stream(Fn.values())
                                .flatMap(f -> Stream.of(
                                        of("unary", "f", f.id(), "f", "df/dx"),
                                        of("dense-layer", "g", f.id(), "a", "da/dz"),
                                        of("neuron-batch", "g", f.id(), "a", "da/dz"))),
                        Arrays.stream(Binary.values()).map(f -> of("binary", "f", f.id(), "dw/du", "dw/dv")),
                        Arrays.stream(Loss.values()).map(f -> of("loss", "loss", f.id(), "J0", "dJ0/dyhat")),
                        Stream.of(of("softmax", "", "", "a", "da/dz"), of("layer-norm", "", "", "y", "dy/dx")))
                .flatMap(all -> all);
    }

    private static Arguments of(String scene, String field, String word, String first, String second) {
        return Arguments.of(scene, field, word, first, second);
    }

    @ParameterizedTest
    @MethodSource("curves")
    void thePointsCarryTheDerivationsNumbers(String id, String field, String word, String first, String second) {
        var scenario = positive(id, field, word);
        var derivation = scenario.derive();
        var curve = curve(scenario);
        for (int i = 0; i < curve.at().size(); i++) {
            var graph = curve.graph(i);
            double x = curve.at().at(i);
            assertThat(graph.objection().apply(x)).isNull();
            assertThat(graph.first().at(x)).isCloseTo(value(derivation, first, i), withinPercentage(1e-12));
            assertThat(graph.second().at(x)).isCloseTo(value(derivation, second, i), withinPercentage(1e-12));
            assertThat(curve.whole().low()).isLessThan(x);
            assertThat(curve.whole().high()).isGreaterThan(x);
        }
    }

    @ParameterizedTest
    @MethodSource("curves")
    void oneLineIsTheSlopeOfTheOther(String id, String field, String word, String first, String second) {
        if (id.equals("binary")) return;
        double h = 1e-6;
        var curve = curve(positive(id, field, word));
        for (int i = 0; i < curve.at().size(); i++) {
            var graph = curve.graph(i);
            double x = curve.at().at(i) + 0.0137;
            if (graph.objection().apply(x + h) != null) continue;
            double difference = (graph.first().at(x + h) - graph.first().at(x - h)) / (2 * h);
            assertThat(graph.second().at(x)).isCloseTo(difference, within(1e-6 * Math.max(1, Math.abs(difference))));
        }
    }

    @ParameterizedTest
    @MethodSource("curves")
    void theGripMovesAPointAsFar(String id, String field, String word, String first, String second) {
        var scenario = positive(id, field, word);
        var curve = curve(scenario);
        var grip = Objects.requireNonNull(curve.grip());
        int last = curve.at().size() - 1;
        assertThat(grip.values().size()).isEqualTo(curve.at().size());
        Input moved = switch (scenario.inputs().get(grip.field())) {
            case Input.Number(double value) -> {
                assertThat(grip.values().at(last)).isEqualTo(value);
                yield new Input.Number(value + 0.125);
            }
            case Input.Vector(Vec v) -> {
                assertThat(grip.values()).isEqualTo(v);
                yield new Input.Vector(Vec.of(v.size(), i -> v.at(i) + (i == last ? 0.125 : 0)));
            }
            case Input other -> throw new AssertionError(other.kind());
        };
        var after = curve(scenario.withInputs(scenario.inputs().with(grip.field(), moved)));
        assertThat(after.at().at(last) - curve.at().at(last)).isCloseTo(0.125, within(1e-12));
    }

    /// A network's mini-batch: a point for every neuron and sample, each moved by its neuron's bias.
    @Test
    void aMiniBatchHasAPointForEveryNeuronAndSample() {
        var scenario = Scenario.example(new Network(2, true, true));
        var curve = curve(scenario);
        var z = scenario.derive().find("z[2]").orElseThrow().value();
        int n = z.rows();
        assertThat(curve.at().size()).isEqualTo(n * z.columns());
        for (int i = 0; i < curve.at().size(); i++) assertThat(curve.at().at(i)).isEqualTo(z.at(i % n, i / n));
        var grip = Objects.requireNonNull(curve.grip());
        var b = scenario.inputs().vector(grip.field());
        for (int i = 0; i < curve.at().size(); i++)
            assertThat(grip.values().at(i)).isEqualTo(b.at(i % n));
        var moved = new Input.Vector(Vec.of(n, k -> b.at(k) + (k == 1 ? 0.125 : 0)));
        var after = curve(scenario.withInputs(scenario.inputs().with(grip.field(), moved)));
        for (int i = 0; i < curve.at().size(); i++)
            assertThat(after.at().at(i) - curve.at().at(i)).isCloseTo(i % n == 1 ? 0.125 : 0, within(1e-12));
    }

    private static double value(Derivation derivation, String id, int i) {
        var value = derivation.find(id).orElseThrow().value();
        return value.at(i, value.columns() == 1 ? 0 : i);
    }

    private static Curve curve(Scenario scenario) {
        return Objects.requireNonNull(scenario.derive().curve());
    }

    /// A worked example moved to where every function of the catalogue has a value.
    private static Scenario positive(String id, String field, String word) {
        var scene = Scenes.byId(id);
        Map<String, Input> numbers = switch (id) {
            case "unary" -> Map.of("x", new Input.Vector(Vec.of(0.3, 1.7, 2.5)));
            case "dense-layer" -> Map.of("b", new Input.Vector(Vec.of(4, 5, 6)));
            case "neuron-batch" -> Map.of("b", new Input.Number(7));
            case "binary" -> Map.of("u", new Input.Vector(Vec.of(0.5, 2, 3)), "v", new Input.Vector(Vec.of(4, 2, 0.5)));
            default -> Map.of();
        };
        var example = Inputs.fit(scene, numbers);
        var inputs = field.isEmpty() ? example : example.with(field, new Input.Word(word));
        return Scenario.example(scene).withInputs(inputs);
    }
}

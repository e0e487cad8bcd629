package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Multiplication;
import jacobianlens.chain.Quantity;
import jacobianlens.function.Conventions;
import jacobianlens.math.Matrix;
import jacobianlens.math.Rule;
import jacobianlens.math.Vec;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Each scene's worked example: its ids, its Jacobians against finite differences of its own values, its structure.
class SceneTest {

    static Stream<Arguments> ids() {
        return Stream.of(
                Arguments.of("diagonal-algebra", List.of("A", "B", "A+B", "AB", "I", "A^-1")),
                Arguments.of("unary", List.of("df/dx")),
                Arguments.of("binary", List.of("dw/du", "dw/dv")),
                Arguments.of("activation", List.of("da/dz")),
                Arguments.of(
                        "dense-layer",
                        List.of(
                                "da/dz",
                                "dz/dx",
                                "da/dx",
                                "dz/db",
                                "da/db",
                                "dz/dw[1]",
                                "dz/dw[2]",
                                "dz/dw[3]",
                                "da/dw[1]",
                                "da/dw[2]",
                                "da/dw[3]")),
                Arguments.of(
                        "neuron-batch",
                        List.of(
                                "da/dz",
                                "dz/dw",
                                "da/dw",
                                "dz/db",
                                "da/db",
                                "dz/dx[1]",
                                "dz/dx[2]",
                                "dz/dx[3]",
                                "dz/dx[4]",
                                "da/dx[1]",
                                "da/dx[2]",
                                "da/dx[3]",
                                "da/dx[4]")),
                Arguments.of("comparison", List.of("layer:da/dz", "batch:da/dz")),
                Arguments.of("loss", List.of("dJ0/dyhat", "dJ/dJ0", "dJ/dyhat")),
                Arguments.of("is-it-diagonal", List.of("dy/dx", "dL/dy", "dL/dx")),
                Arguments.of("softmax", List.of("da/dz")),
                Arguments.of("layer-norm", List.of("dy/dx")),
                Arguments.of("reduce", List.of("dy/dx")));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void jacobiansHaveTheirPublicIds(String scene, List<String> ids) {
        assertThat(example(scene).derive().jacobians()).extracting(Quantity::id).containsExactlyElementsOf(ids);
    }

    /// A Jacobian, the value it differentiates and the input it is taken by, with the entries of the input that form
    /// one vector: all of a vector, or one column of a matrix.
    record Slope(String scene, String jacobian, String value, String input, int column) {}

    static Stream<Slope> slopes() {
        return Stream.of(
                new Slope("unary", "df/dx", "f", "x", 0),
                new Slope("activation", "da/dz", "a", "z", 0),
                new Slope("binary", "dw/du", "w", "u", 0),
                new Slope("binary", "dw/dv", "w", "v", 0),
                new Slope("dense-layer", "dz/dx", "z", "x", 0),
                new Slope("dense-layer", "dz/db", "z", "b", 0),
                new Slope("dense-layer", "da/dx", "a", "x", 0),
                new Slope("dense-layer", "da/db", "a", "b", 0),
                new Slope("dense-layer", "dz/dw[2]", "z", "W", 1),
                new Slope("dense-layer", "da/dw[1]", "a", "W", 0),
                new Slope("dense-layer", "da/dw[3]", "a", "W", 2),
                new Slope("neuron-batch", "dz/dw", "z", "w", 0),
                new Slope("neuron-batch", "da/dw", "a", "w", 0),
                new Slope("neuron-batch", "dz/db", "z", "b", 0),
                new Slope("neuron-batch", "da/db", "a", "b", 0),
                new Slope("neuron-batch", "dz/dx[3]", "z", "X", 2),
                new Slope("neuron-batch", "da/dx[4]", "a", "X", 3),
                new Slope("loss", "dJ0/dyhat", "J0", "yhat", 0),
                new Slope("loss", "dJ/dyhat", "J", "yhat", 0),
                new Slope("is-it-diagonal", "dy/dx", "y", "x", 0),
                new Slope("is-it-diagonal", "dL/dx", "L", "x", 0),
                new Slope("softmax", "da/dz", "a", "z", 0),
                new Slope("layer-norm", "dy/dx", "y", "x", 0),
                new Slope("reduce", "dy/dx", "y", "x", 0));
    }

    @ParameterizedTest
    @MethodSource("slopes")
    void jacobiansAgreeWithDifferencesOfTheValues(Slope slope) {
        double h = 1e-6;
        var scenario = example(slope.scene);
        var jacobian = find(scenario.derive(), slope.jacobian).value();
        for (int j = 0; j < jacobian.columns(); j++) {
            var up = find(moved(scenario, slope, j, h).derive(), slope.value).value();
            var down = find(moved(scenario, slope, j, -h).derive(), slope.value).value();
            assertThat(jacobian.rows()).isEqualTo(up.rows());
            for (int i = 0; i < jacobian.rows(); i++)
                assertThat(jacobian.at(i, j))
                        .as("%s[%d,%d]", slope.jacobian, i + 1, j + 1)
                        .isCloseTo((up.at(i, 0) - down.at(i, 0)) / (2 * h), within(1e-7));
        }
    }

    @Test
    void aDenseLayerKeepsItsStructure() {
        var derivation = example("dense-layer").derive();
        assertThat(structures(derivation))
                .containsEntry("da/dz", "diagonal")
                .containsEntry("dz/db", "identity")
                .containsEntry("dz/dx", "dense")
                .containsEntry("da/dx", "dense")
                .containsEntry("da/db", "diagonal")
                .containsEntry("da/dw[2]", "single-row");
        var product = product(derivation, "da/dx");
        assertThat(product.rule()).isEqualTo(Rule.SCALE_ROWS);
        assertThat(product.multiplications()).isEqualTo(12);
        assertThat(product.denseMultiplications()).isEqualTo(36);
        assertThat(product(derivation, "da/db").rule()).isEqualTo(Rule.IDENTITY_DROPS);
    }

    @Test
    void theIdentityFunctionHasTheIdentityAndSubtractionItsNegative() {
        assertThat(structures(set("unary", "f", "identity").derive())).containsEntry("df/dx", "identity");
        assertThat(structures(set("unary", "f", "2x+3").derive())).containsEntry("df/dx", "scaled-identity");
        var subtract = set("binary", "f", "subtract").derive();
        assertThat(structures(subtract)).containsEntry("dw/du", "identity").containsEntry("dw/dv", "scaled-identity");
        assertThat(find(subtract, "dw/dv").value().at(1, 1)).isEqualTo(-1);
    }

    @Test
    void theLossesJacobianIsARow() {
        var jacobian = find(example("loss").derive(), "dJ/dyhat").value();
        assertThat(jacobian.rows()).isEqualTo(1);
        assertThat(jacobian.columns()).isEqualTo(4);
        // −2/N (y − ŷ) for y = 1, ŷ = 0.8 and N = 4
        assertThat(jacobian.at(0, 0)).isCloseTo(-0.1, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"softmax, z, da/dz, 1", "layer-norm, x, dy/dx, 5"})
    void aHundredThousandEntriesThatAllMeetAreNeverATable(String id, String field, String jacobian, int each) {
        int n = 100_000;
        var scene = Scenes.byId(id);
        var inputs = Inputs.fit(scene, Map.of(field, new Input.Vector(Vec.of(n, i -> i % 97 * 0.1))));
        var found = find(Scenario.example(scene).withInputs(inputs).derive(), jacobian)
                .value();
        assertThat(found.stored()).isEqualTo((long) each * n);
        assertThat(found.isStructuralZero(0, n - 1)).isFalse();
        assertThat(found.times(Vec.constant(n, 1)).stream().map(Math::abs).max().orElseThrow())
                .isLessThan(1e-12);
    }

    @Test
    void aHundredThousandEntriesStayADiagonal() {
        int n = 100_000;
        var derivation = new Scenario(
                        Scenes.byId("unary"),
                        Inputs.fit(
                                Scenes.byId("unary"),
                                Map.of("f", new Input.Word("tanh"), "x", new Input.Vector(Vec.of(n, i -> i * 1e-4)))),
                        Conventions.LECTURE,
                        0,
                        View.PLAIN)
                .derive();
        assertThat(find(derivation, "df/dx").value().stored()).isEqualTo(n);
    }

    private static Scenario example(String scene) {
        return Scenario.example(Scenes.byId(scene));
    }

    private static Scenario set(String scene, String input, String word) {
        var example = example(scene);
        return example.withInputs(example.inputs().with(input, new Input.Word(word)));
    }

    private static Scenario moved(Scenario scenario, Slope slope, int index, double by) {
        var inputs = scenario.inputs();
        Input changed = switch (inputs.get(slope.input)) {
            case Input.Word word -> word;
            case Input.Number(double value) -> new Input.Number(value + by);
            case Input.Vector(Vec v) -> new Input.Vector(Vec.of(v.size(), i -> v.at(i) + (i == index ? by : 0)));
            case Input.Grid(Matrix m) ->
                new Input.Grid(Matrix.of(
                        m.rows(), m.columns(), (i, j) -> m.at(i, j) + (i == index && j == slope.column ? by : 0)));
        };
        return scenario.withInputs(inputs.with(slope.input, changed));
    }

    private static Quantity find(Derivation derivation, String id) {
        return derivation.find(id).orElseThrow();
    }

    private static Map<String, String> structures(Derivation derivation) {
        var structures = new java.util.TreeMap<String, String>();
        derivation.jacobians().forEach(q -> structures.put(q.id(), q.value().structure()));
        return structures;
    }

    private static Multiplication product(Derivation derivation, String result) {
        return IntStream.range(0, derivation.steps().size())
                .mapToObj(i -> derivation.steps().get(i).multiplication())
                .filter(m -> m != null && m.result().id().equals(result))
                .findFirst()
                .orElseThrow();
    }
}

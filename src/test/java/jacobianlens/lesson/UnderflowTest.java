package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Note;
import jacobianlens.chain.Vanished;
import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A number too small for a double is told from a zero, with its true size. Sizes are logarithms worked out by hand:
/// σ′(800) ≈ e⁻⁸⁰⁰ = 10^(−800/ln 10).
class UnderflowTest {
    private static Derivation derivation(String scene, Inputs inputs) {
        return Scenario.example(Scenes.byId(scene)).withInputs(inputs).derive();
    }

    private static Inputs example(String scene) {
        return Scenario.example(Scenes.byId(scene)).inputs();
    }

    private static Derivation activation(String g, double... z) {
        return derivation(
                "activation",
                example("activation").with("g", new Input.Word(g)).with("z", new Input.Vector(Vec.of(z))));
    }

    private static List<Note> notes(Derivation derivation, String id) {
        return derivation.notes().stream()
                .filter(note ->
                        note.code().equals(Vanished.CODE) && note.jacobian().equals(id))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "sigmoid, 800, 3.7·10⁻³⁴⁸",
        "sigmoid, -800, 3.7·10⁻³⁴⁸",
        "sigmoid, -3000, 1.3·10⁻¹³⁰³",
        "tanh, 400, 1.5·10⁻³⁴⁷",
        "exp, -800, 3.7·10⁻³⁴⁸",
        "elu, -800, 3.7·10⁻³⁴⁸",
        "softplus, -800, 3.7·10⁻³⁴⁸",
        "log-sigmoid, 800, 3.7·10⁻³⁴⁸",
        "silu, -800, −2.9·10⁻³⁴⁵",
        "mish, -800, −2.9·10⁻³⁴⁵",
        "gelu, -40, −5.9·10⁻³⁴⁷",
        "1/(1+e^(-x)), 800, 3.7·10⁻³⁴⁸",
        "tanh(x), 400, 1.5·10⁻³⁴⁷",
        "sigmoid(x), 720, 2·10⁻³¹³"
    })
    void aVanishedSlopeHasItsTrueSize(String g, double z, String size) {
        var notes = notes(activation(g, z, 1), "da/dz");
        assertThat(notes).hasSize(1);
        assertThat(notes.getFirst().row()).isEqualTo(1);
        assertThat(notes.getFirst().text()).contains("about " + size + ",");
    }

    @Test
    void trueZerosAreNoUnderflow() {
        for (var g : List.of("relu", "hard-tanh", "hard-sigmoid", "abs", "square", "identity", "x-x", "0*x", "relu(x)"))
            assertThat(notes(activation(g, -5, 0, 8), "da/dz")).as(g).isEmpty();
        assertThat(notes(activation("sigmoid", 40, -700, 30), "da/dz")).isEmpty();
    }

    @Test
    void productsAndTheOtherLayoutKeepTheMark() {
        var inputs = example("dense-layer").with("b", new Input.Vector(Vec.of(900, 0, 0)));
        for (var layout : jacobianlens.function.Layout.values()) {
            var scenario = Scenario.example(Scenes.byId("dense-layer")).withInputs(inputs);
            var derivation = scenario.withConventions(scenario.conventions().with(layout))
                    .derive();
            var product = derivation.find("da/dx").orElseThrow();
            long marked = Stream.iterate(0, i -> i < product.value().rows(), i -> i + 1)
                    .flatMap(i -> Stream.iterate(0, j -> j < product.value().columns(), j -> j + 1)
                            .filter(j -> Vanished.is(product, i, j)))
                    .count();
            assertThat(marked).isEqualTo(4);
            assertThat(notes(derivation, "da/dx")).hasSize(4);
        }
    }

    @Test
    void aWeightOfZeroIsNoUnderflow() {
        var layer = example("dense-layer")
                .with("W", new Input.Grid(Matrix.of(2, 2, (i, j) -> i == j ? 0 : 1)))
                .with("b", new Input.Vector(Vec.of(900, 900)))
                .with("x", new Input.Vector(Vec.of(1, 1)));
        assertThat(notes(derivation("dense-layer", layer), "da/dx")).hasSize(2);
    }

    @Test
    void softmaxVanishesToo() {
        var derivation = derivation("softmax", example("softmax").with("z", new Input.Vector(Vec.of(900, 0, 1))));
        assertThat(notes(derivation, "da/dz")).hasSize(9);
        assertThat(notes(derivation, "a")).hasSize(2);
    }

    @Test
    void aHundredThousandVanishedSlopesTakeNoLonger() {
        var z = Vec.of(100_000, i -> 1000);
        assertThat(derivation("activation", example("activation").with("z", new Input.Vector(z)))
                        .notes())
                .hasSizeLessThan(300);
    }
}

package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Note;
import jacobianlens.function.Conventions;
import jacobianlens.function.Usage;
import jacobianlens.math.Vec;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A cell on a kink knows who takes another slope there than the one shown.
class KinkTest {

    @ParameterizedTest
    @CsvSource({"1, PyTorch TensorFlow JAX", "0, lecture", "0.5, PyTorch TensorFlow JAX lecture"})
    void othersAreThoseWhoDiffer(double slope, String others) {
        var example = Scenario.example(Scenes.byId("activation"));
        var given = Map.<String, Input>of("g", new Input.Word("relu"), "z", new Input.Vector(Vec.of(-1, 0, 2)));
        var notes = example.withInputs(Inputs.fit(example.scene(), given))
                .withConventions(Conventions.LECTURE.withReluAtZero(slope))
                .derive()
                .notes();
        assertThat(notes).extracting(Note::row).containsExactly(2);
        assertThat(notes.getFirst().elsewhere())
                .extracting(Usage::who)
                .containsExactlyElementsOf(Arrays.asList(others.split(" ")));
    }

    /// What is said in the explanation of a cell on a kink: who takes which slope there.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "relu         | 0    | a setting decides. PyTorch, TensorFlow, JAX: 0 · lecture, here: 1",
                "abs          | 0    | JAX: 1 · PyTorch, TensorFlow, here: 0",
                "leaky-relu   | 0    | JAX: 1 · PyTorch, TensorFlow, here: 0.01",
                "hard-tanh    | -1   | JAX: 1 · PyTorch, here: 0",
                "hard-tanh    | 1    | JAX: 1 · PyTorch, here: 0",
                "hard-sigmoid | 3    | as PyTorch does.",
                "selu         | 0    | TensorFlow: 1.051 · PyTorch, here: 1.758",
            })
    void anEntryOnAKinkSaysWhoTakesWhat(String g, double z, String said) {
        assertThat(on("activation", Map.of("g", new Input.Word(g), "z", new Input.Vector(Vec.of(5, z))), "da/dz", 1))
                .endsWith(said);
    }

    /// A tie has a convention for each of its two slopes.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maximum | dw/du | TensorFlow: 1 · PyTorch, JAX, here: 0.5",
                "maximum | dw/dv | TensorFlow: 0 · PyTorch, JAX, here: 0.5",
                "minimum | dw/du | TensorFlow: 1 · PyTorch, JAX, here: 0.5",
                "minimum | dw/dv | TensorFlow: 0 · PyTorch, JAX, here: 0.5",
            })
    void aTieSaysWhoTakesWhatForEachSlope(String f, String jacobian, String said) {
        var tied = new Input.Vector(Vec.of(2, 3));
        assertThat(on("binary", Map.of("f", new Input.Word(f), "u", tied, "v", tied), jacobian, 1))
                .endsWith(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0   | lecture: 1 · PyTorch, TensorFlow, JAX, here: 0",
                "0.5 | PyTorch, TensorFlow, JAX: 0 · lecture: 1 · here: 0.5",
            })
    void theSettingIsSaidBesideTheOthers(double slope, String said) {
        var start = Lessons.byId("activation-relu").start();
        var derivation =
                start.withConventions(Conventions.LECTURE.withReluAtZero(slope)).derive();
        assertThat(derivation.notes().getFirst().text()).endsWith(said);
    }

    /// In a mini-batch the note stands where the slope is used: at the neuron and sample of ∂J/∂Z.
    @Test
    void aNetworkOnAMiniBatchNotesEverySampleOnAKink() {
        var derivation = Networks.set(
                        "layers",
                        "[{\"W\":[[1,0],[0,1]],\"b\":[0,0],\"g\":\"relu\"}]",
                        "X",
                        "[[1,0,2],[0,3,0]]",
                        "loss",
                        "mse",
                        "y",
                        "[[1,1,1],[1,1,1]]")
                .derive();
        assertThat(derivation.notes())
                .extracting(note -> note.jacobian() + " " + note.row() + " " + note.column() + " " + note.code())
                .containsExactlyInAnyOrder(
                        "dJ/dz[1] 2 1 relu-kink", "dJ/dz[1] 1 2 relu-kink", "dJ/dz[1] 2 3 relu-kink");
    }

    /// The curves of |x| and its like have a kink; ELU with α = 1 and Huber's loss have none.
    @Test
    void aSlopeWithoutAJumpHasNoNote() {
        var elu = Map.<String, Input>of("g", new Input.Word("elu"), "z", new Input.Vector(Vec.of(0)));
        assertThat(derived("activation", elu).notes()).isEmpty();
        var huber = Map.<String, Input>of("loss", new Input.Word("huber"));
        assertThat(derived("loss", huber).notes()).isEmpty();
    }

    private static String on(String scene, Map<String, Input> given, String jacobian, int i) {
        var derivation = derived(scene, given);
        return derivation
                .note(derivation.find(jacobian).orElseThrow(), i, i)
                .map(Note::text)
                .orElseThrow();
    }

    private static Derivation derived(String scene, Map<String, Input> given) {
        var example = Scenario.example(Scenes.byId(scene));
        return example.withInputs(Inputs.fit(example.scene(), given)).derive();
    }
}

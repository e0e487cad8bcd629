package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.chain.Note;
import jacobianlens.function.Conventions;
import jacobianlens.function.Usage;
import jacobianlens.math.Vec;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A cell on a kink knows who takes another slope there than the one shown.
class KinkTest {

    @ParameterizedTest
    @CsvSource({"1, PyTorch TensorFlow", "0, lecture", "0.5, PyTorch TensorFlow lecture"})
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
}

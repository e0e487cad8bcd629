package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Lessons;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A lesson is found by what it is called, in the list, in files and in the field.
class FoundTest {

    @ParameterizedTest
    @CsvSource({
        "S14, layer-local",
        "sigmoid, activation-sigmoid",
        "SIGMOID, layer-input",
        "mse, loss-mse",
        "bce, loss-bce",
        "exp, unary-general",
        "exercise, unary-exercise",
        "chain rule, batch-chain",
        "chain rule, network-chain",
        "chain rule, layer-weights",
        "batch-local, batch-local",
        "not diagonal softmax, softmax-table"
    })
    void finds(String search, String lesson) {
        assertThat(found(search)).contains(lesson);
    }

    @ParameterizedTest
    @CsvSource({"S1, layer-local", "mse, loss-bce", "zebra, loss-mse"})
    void leavesOut(String search, String lesson) {
        assertThat(found(search)).doesNotContain(lesson);
    }

    private static List<String> found(String search) {
        return Lessons.all().stream()
                .filter(new Found(search)::in)
                .map(Lesson::id)
                .toList();
    }
}

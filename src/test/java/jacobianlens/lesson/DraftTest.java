package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jacobianlens.function.Conventions;
import jacobianlens.math.BadInput;
import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    private static Draft on(String scene) {
        return Draft.on(Scenario.example(Scenes.byId(scene)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unary       | f | x^2      | Word[text=x^2]
            unary       | f | 2*x+1    | Word[text=2*x+1]
            unary       | f | 2        | Word[text=2]
            unary       | f | -x^2     | Word[text=-x^2]
            unary       | f | "tanh"   | Word[text=tanh]
            unary       | x | [1,2]    | Vector[value=[1.0, 2.0]]
            unary       | x | [ 1e3 ]  | Vector[value=[1000.0]]
            dense-layer | W | [[1,2],[3,4]] | Grid[value=2×2[1.0, 2.0, 3.0, 4.0]]
            neuron-batch | b | 0.5     | Number[value=0.5]
            neuron-batch | b | -3      | Number[value=-3.0]
            """, quoteCharacter = '`')
    void wordsAndJsonValuesAreUnderstood(String scene, String name, String text, String input) {
        assertThat(on(scene).set(name, text).scenario().inputs().get(name)).hasToString(input);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dense-layer  | q | 1           | unknown-input | q
            dense-layer  | x | [1,2        | json          | x
            dense-layer  | x | [1,,2]      | json          | x
            dense-layer  | x | [1] 2       | json          | x
            dense-layer  | x | ''          | json          | x
            dense-layer  | x | .5          | json          | x
            dense-layer  | x | 5           | kind          | x
            dense-layer  | x | tanh        | kind          | x
            dense-layer  | x | null        | kind          | x
            dense-layer  | x | ["1"]       | kind          | x[1]
            dense-layer  | x | []          | empty         | x
            dense-layer  | x | [1,NaN]     | number        | x[2]
            dense-layer  | x | [1e999]     | number        | x[1]
            dense-layer  | W | [[1,2],[3]] | shape         | W[2]
            neuron-batch | b | zero        | kind          | b
            neuron-batch | b | Infinity    | number        | b
            neuron-batch | b | [1]         | kind          | b
            dense-layer  | step | last     | json          | step
            dense-layer  | step | -1       | number        | step
            dense-layer  | reluAtZero | 2  | convention    | conventions.reluAtZero
            dense-layer  | reluAtZero | "1" | kind         | reluAtZero
            """, quoteCharacter = '`')
    void badValuesAreRefusedAtTheRightPlace(String scene, String name, String text, String code, String where) {
        var value = "''".equals(text) ? "" : text;
        var problem = catchThrowableOfType(
                        BadInput.class, () -> on(scene).set(name, value).scenario())
                .problem();
        assertThat(problem.code() + " at " + problem.where())
                .as(problem.toString())
                .isEqualTo(code + " at " + where);
    }

    @Test
    void numbersStayWhenTheSizesStay() {
        var inputs = on("dense-layer").base().inputs();
        var changed = on("dense-layer").set("g", "tanh").scenario().inputs();
        assertThat(changed.matrix("W")).isEqualTo(inputs.matrix("W"));
        assertThat(changed.word("g")).isEqualTo("tanh");
    }

    @Test
    void aStartingScenarioKeepsItsNumbersWhenTheyFitAndItsWordsAlways() {
        var scene = Scenes.byId("dense-layer");
        var mine = Inputs.example(scene)
                .with("g", new Input.Word("relu"))
                .with("W", new Input.Grid(Matrix.of(2, 2, (i, j) -> 9)));
        var draft = Draft.on(Scenario.example(scene).withInputs(mine));
        assertThat(draft.set("x", "[1,2]").scenario().inputs().matrix("W").at(1, 1))
                .isEqualTo(9);
        var resized = draft.set("x", "[1,2,3,4,5]").scenario().inputs();
        assertThat(resized.matrix("W").rows()).isEqualTo(5);
        assertThat(resized.word("g")).isEqualTo("relu");
    }

    @Test
    void severalInputsAreFittedTogetherAndTheirConflictsFound() {
        var draft = on("dense-layer").set("x", "[1,2,3,4]");
        assertThat(draft.set("b", "[1]").scenario().inputs().matrix("W").columns())
                .isEqualTo(1);
        assertThatThrownBy(() -> draft.set("W", "[[1],[2]]").scenario()).hasMessageContaining("x needs 2 numbers");
    }

    @Test
    void conventionsAndStepCanBeSet() {
        var scenario = on("unary").set("reluAtZero", "0").set("step", "1").scenario();
        assertThat(scenario.conventions()).isEqualTo(Conventions.LECTURE.withReluAtZero(0));
        assertThat(scenario.step()).isEqualTo(1);
        assertThat(scenario.inputs().vector("x")).isEqualTo(Vec.of(1, 2, 0.5, 0.25));
    }
}

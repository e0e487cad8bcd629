package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jacobianlens.math.BadInput;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An input of the wrong kind is told what this very input takes, with an example that could be pasted.
class InputKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            layer-norm  | 'x':[1,2],'epsilon':null | epsilon must be a number, not null. Write it like the example: 1e-5.
            layer-norm  | 'x':[1,2],'epsilon':{}   | epsilon must be a number, not an object in braces. Write it like the example: 1e-5.
            layer-norm  | 'epsilon':[1]            | epsilon must be a number, not a list of numbers. Write it like the example: 1e-5.
            layer-norm  | 'epsilon':[]             | epsilon must be a number, not a list of numbers. Write it like the example: 1e-5.
            layer-norm  | 'epsilon':'a'            | epsilon must be a number, not a text. Write it like the example: 1e-5.
            softmax     | 'z':null                 | z must be a list of numbers, not null. Write it in brackets, such as [1, 2, 3].
            softmax     | 'z':true                 | z must be a list of numbers, not true. Write it in brackets, such as [1, 2, 3].
            softmax     | 'z':3                    | z must be a list of numbers, not a number. Write it like the example: [0.5, 2, -1, 1].
            reduce      | 'f':null                 | f must be a function name, not null. Write it like the example: "max".
            reduce      | 'f':NaN                  | f must be a function name, not NaN. Write it like the example: "max".
            dense-layer | 'W':null                 | W must be a list of rows, not null. Write it in brackets, a list for each row, such as [[1, 2], [3, 4]].
            dense-layer | 'W':'a','x':[1],'b':[2]  | W must be a list of rows, not a text. Write it like the example: [[0.8]].
            dense-layer | 'x':7,'W':[[1],[2]]      | x must be a list of numbers, not a number. Write it like the example: [0.5, -1].
            network     | 'layers':[{'W':[[1,2],[3,4]],'b':[0,1],'g':null}] | layers[1].g must be a function name, not null. Write it like the example: "softmax".
            network     | 'layers':[{'W':[[1,2],[3,4]],'b':null,'g':'tanh'}] | layers[1].b must be a list of numbers, not null. Write it in brackets, such as [1, 2, 3].
            network     | 'y':null,'X':[[1],[2]],'loss':'mse' | y must be a list of rows, not null. Write it in brackets, a list for each row, such as [[1, 2], [3, 4]].
            network     | 'y':null,'x':[1,2],'loss':'mse' | y must be a list of numbers, not null. Write it in brackets, such as [1, 2, 3].
            network     | 'layers':[{'W':[[1,2],[3,4]],'b':[0,1],'g':'tanh'}],'loss':'mse','y':[[1],[2]] | y must be a list of numbers, not a list of rows. Write it like the example: [1, 0].
            network     | 'x':7,'layers':[{'W':[[1,2],[3,4]],'b':[0,1],'g':'tanh'}] | x must be a list of numbers, not a number. Write it like the example: [0.5, -1].
            network     | 'X':7,'layers':[{'W':[[1],[2],[3],[4],[5],[6],[7]],'b':[0],'g':'tanh'}],'loss':'mse','y':[[1]] | X must be a list of rows, not a number. Write it like the example: [[0.5], …].
            """)
    void aFileIsToldWhatTheInputTakes(String scene, String inputs, String message) {
        String file = "{\"format\":\"jacobian-lens/scene\",\"version\":1,\"scene\":\"" + scene + "\",\"inputs\":{"
                + inputs.replace('\'', '"') + "}}";
        check(() -> LessonFile.read(file.getBytes(StandardCharsets.UTF_8)), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            softmax | z=NaN                   | z must be a list of numbers, not NaN. Write it like the example: [0.5, 2, -1, 1]. Every number must be finite.
            softmax | z=1e999                 | z must be a list of numbers, not an infinite number. Write it like the example: [0.5, 2, -1, 1]. Every number must be finite.
            softmax | z=null                  | z must be a list of numbers, not null. Write it in brackets, such as [1, 2, 3].
            softmax | z=tanh                  | z must be a list of numbers, not a text. Write it like the example: [0.5, 2, -1, 1].
            network | y=3                     | y must be a list of numbers, not a number. Write it like the example: [1, 0].
            network | loss=none y=null        | y must be a list of numbers, not null. Write it in brackets, such as [1, 2, 3].
            network | X=[[1],[2],[3]] y=null  | y must be a list of rows, not null. Write it in brackets, a list for each row, such as [[1, 2], [3, 4]].
            network | layers[2].b=3           | layers[2].b must be a list of numbers, not a number. Write it like the example: [0.3, 0.05].
            unary   | x={}                    | x must be a list of numbers, not an object in braces. Write it in brackets, such as [1, 2, 3].
            """)
    void theCommandLineIsToldWhatTheInputTakes(String scene, String changes, String message) {
        check(
                () -> {
                    var draft = Draft.on(Scenario.example(Scenes.byId(scene)));
                    for (String change : changes.split(" ")) {
                        int equals = change.indexOf('=');
                        draft = draft.set(change.substring(0, equals), change.substring(equals + 1));
                    }
                    draft.scenario();
                },
                message);
    }

    private static void check(ThrowingCallable call, String message) {
        var problem = catchThrowableOfType(BadInput.class, call).problem();
        assertThat(problem.code()).as(problem.toString()).isEqualTo("kind");
        assertThat(problem.text() + " " + problem.fix()).isEqualTo(message);
        assertThat(message).startsWith(problem.where() + " ");
    }

    /// What is written as an example is no longer than the message needs.
    @ParameterizedTest
    @CsvSource({"1000, 1", "100000, 100000"})
    void anExampleIsShortWhateverTheSizes(int inputs, int neurons) {
        var draft = Draft.on(Scenario.example(Scenes.byId("dense-layer")))
                .set("x", "[" + "1,".repeat(inputs - 1) + "1]")
                .set("b", "[" + "1,".repeat(neurons - 1) + "1]")
                .set("W", "3");
        var problem = catchThrowableOfType(BadInput.class, draft::scenario).problem();
        assertThat(problem.where()).isEqualTo("W");
        assertThat(problem.fix()).endsWith("…].").hasSizeLessThan(80);
    }
}

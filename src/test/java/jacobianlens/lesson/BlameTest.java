package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jacobianlens.math.BadInput;
import jacobianlens.math.Vec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A problem is said at the number that has to change, and says what can be done about it.
class BlameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            loss-bce      | y    | -1  | y[1]    | Change y[1], or choose another loss.
            loss-bce      | y    | 1.5 | y[1]    | Change y[1], or choose another loss.
            loss-bce      | yhat | 1   | yhat[1] | Change yhat[1], or choose another loss.
            network-chain | y    | 2   | y[1]    | Change y[1], or choose another loss.
            """)
    void aNumber(String lesson, String name, double first, String where, String fix) {
        var start = Lessons.byId(lesson).start();
        var before = start.inputs().vector(name);
        var changed = Vec.of(before.size(), i -> i == 0 ? first : before.at(i));
        check(start.withInputs(start.inputs().with(name, new Input.Vector(changed))), where, fix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            power     | -1 |  2 | u[1] | Change u[1], or choose another function.
            power     |  0 | -1 | v[1] | Change v[1], or choose another function.
            divide    |  1 |  0 | v[1] | Change v[1], or choose another function.
            ln(u)*v   | -1 |  1 | u[1] | Change u[1], or choose another function.
            u*ln(v)   |  1 | -1 | v[1] | Change v[1], or choose another function.
            ln(u*v)   |  1 | -1 | v[1] | Change v[1], or choose another function.
            u/(1-1)+v |  1 |  1 | f    | Write another expression.
            """)
    void aPair(String f, double u, double v, String where, String fix) {
        var scenario = Scenario.example(Scenes.byId("binary"));
        var inputs = scenario.inputs()
                .with("u", new Input.Vector(Vec.of(u)))
                .with("v", new Input.Vector(Vec.of(v)))
                .with("f", new Input.Word(f));
        check(scenario.withInputs(inputs), where, fix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1/0       | This has no value anywhere: the denominator is 0.
            sqrt(-1)  | This has no value anywhere: sqrt needs an argument of 0 or more, but it is −1.
            x+ln(0)   | This has no value anywhere: ln needs a positive argument, but it is 0.
            x^(1/(2-2)) | This has no value anywhere: the denominator 2 − 2 is 0.
            """)
    void aFunctionWithoutAnyValue(String f, String text) {
        var scenario = Scenario.example(Scenes.byId("unary"));
        var bad = scenario.withInputs(scenario.inputs().with("f", new Input.Word(f)));
        check(bad, "f", "Write another expression.");
        assertThat(catchThrowableOfType(BadInput.class, bad::derive).problem().text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"layer-input, g, z[1]", "batch-chain, g, z[1]"})
    void aComputedNumber(String lesson, String name, String where) {
        var start = Lessons.byId(lesson).start();
        var weight = start.inputs().get("b") instanceof Input.Vector(Vec b)
                ? new Input.Vector(b.map(_ -> -100))
                : new Input.Number(-100);
        var inputs = start.inputs().with("b", weight).with(name, new Input.Word("ln"));
        check(
                start.withInputs(inputs),
                where,
                where + " follows from other numbers: change those, or choose another function.");
    }

    private static void check(Scenario bad, String where, String fix) {
        var problem = catchThrowableOfType(BadInput.class, bad::derive).problem();
        assertThat(problem.where()).isEqualTo(where);
        assertThat(problem.fix()).isEqualTo(fix);
    }
}

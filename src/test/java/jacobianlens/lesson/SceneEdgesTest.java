package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Note;
import jacobianlens.function.Conventions;
import jacobianlens.math.BadInput;
import jacobianlens.math.Evaluation;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Vec;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Scenes where a slope is a convention, is infinite or does not exist: what they note, and what they refuse.
class SceneEdgesTest {

    @Test
    void aKinkIsNotedAndFollowsTheConvention() {
        var scenario = given("activation", Map.of("g", "relu", "z", "[-1,0,2]"));
        var lecture = scenario.derive();
        assertThat(jacobian(lecture, "da/dz").at(1, 1)).isEqualTo(1);
        assertThat(lecture.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("relu-kink");
            assertThat(note.jacobian()).isEqualTo("da/dz");
            assertThat(note.row()).isEqualTo(2);
            assertThat(note.column()).isEqualTo(2);
        });
        assertThat(jacobian(withReluAtZero(scenario, 0), "da/dz").at(1, 1)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"relu, 1", "relu, 0", "relu, 0.5", "3relu(x) + x, 0", "3relu(x) + x, 0.25"})
    void theFormulaFollowsTheConventionAtAKink(String g, double atZero) {
        var derivation = withReluAtZero(given("activation", Map.of("g", g, "z", "[-1,0,2]")), atZero);
        assertThatFormulasHold(derivation);
        double slope = g.equals("relu") ? atZero : 3 * atZero + 1;
        assertThat(jacobian(derivation, "da/dz").at(1, 1)).isEqualTo(slope);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0, 0.25})
    void soDoesTheFormulaOfAnOperationOnTwoVectors(double atZero) {
        var derivation = withReluAtZero(given("binary", Map.of("f", "v relu(u)", "u", "[-1,0,2]")), atZero);
        assertThatFormulasHold(derivation);
        assertThat(jacobian(derivation, "dw/du").at(1, 1)).isEqualTo(0.5 * atZero);
    }

    @ParameterizedTest
    @CsvSource({"sqrt, 0", "x^(1/3), 0"})
    void anInfiniteSlopeThatIsALimitIsNoted(String f, String x) {
        var derivation = given("unary", Map.of("f", f, "x", "[4," + x + "]")).derive();
        assertThat(jacobian(derivation, "df/dx").at(1, 1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(derivation.notes()).extracting(Note::code).containsExactly("infinite");
    }

    @ParameterizedTest
    @CsvSource({"exp, 1000", "cube, 1e200", "reciprocal, 1e-200", "e^(2x), 400"})
    void anOverflowIsRefused(String f, String x) {
        assertThatThrownBy(given("unary", Map.of("f", f, "x", "[2," + x + "]"))::derive)
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.problem().code()).isEqualTo("overflow"));
    }

    @Test
    void aMissingValueIsRefusedWhereItWasTyped() {
        assertThatThrownBy(given("unary", Map.of("f", "ln", "x", "[1,-1]"))::derive)
                .isInstanceOfSatisfying(BadInput.class, bad -> {
                    assertThat(bad.problem().code()).isEqualTo("domain");
                    assertThat(bad.problem().where()).isEqualTo("x[2]");
                    assertThat(bad.problem().text()).contains("ln", "x > 0", "-1");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'[3,3,3]', 0, domain, epsilon",
        "'[3]', 0, domain, epsilon",
        "'[1,2]', -1, domain, epsilon",
        "'[1e-200,2e-200,4e-200]', 0, domain, epsilon",
        "'[1e-160,3e-160]', 0, domain, epsilon",
        "'[1e200,0]', 1, overflow, x",
        "'[1e308,1e308,1e308]', 1, overflow, x"
    })
    void whatLayerNormCannotDivideByIsRefused(String x, String epsilon, String code, String where) {
        assertThatThrownBy(given("layer-norm", Map.of("x", x, "epsilon", epsilon))::derive)
                .isInstanceOfSatisfying(BadInput.class, bad -> {
                    assertThat(bad.problem().code()).isEqualTo(code);
                    assertThat(bad.problem().where()).isEqualTo(where);
                });
    }

    @Test
    void ofOneEntryLayerNormLeavesNothingAndSaysSo() {
        var derivation = given("layer-norm", Map.of("x", "[3]")).derive();
        assertThat(jacobian(derivation, "dy/dx").at(0, 0)).isZero();
        assertThat(derivation.steps().getLast().caption()).contains("its own mean");
        assertThat(given("layer-norm", Map.of()).derive().steps().getLast().caption())
                .contains("two outer products");
    }

    /// The mean would be 1e308.
    @Test
    void aMeanWhoseSumIsTooLargeSaysThatItIsTheSum() {
        assertThatThrownBy(given("reduce", Map.of("f", "mean", "x", "[1e308,1e308]"))::derive)
                .isInstanceOfSatisfying(BadInput.class, bad -> {
                    assertThat(bad.problem().where()).isEqualTo("x");
                    assertThat(bad.problem().text()).startsWith("the sum of x is too large");
                });
    }

    @Test
    void anUnknownReductionIsNamedWithThoseThereAre() {
        assertThatThrownBy(given("reduce", Map.of("f", "median"))::derive)
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.problem().fix()).contains("sum, mean, max"));
    }

    @Test
    void theLargestEntriesShareTheSlopeAndSaySo() {
        var tied = given("reduce", Map.of("x", "[2,5,5,1,5]")).derive();
        assertThat(jacobian(tied, "dy/dx").dense().row(0)).isEqualTo(Vec.of(0, 1 / 3.0, 1 / 3.0, 0, 1 / 3.0));
        assertThat(jacobian(tied, "dy/dx").isStructuralZero(0, 0)).isFalse();
        assertThat(tied.notes()).extracting(Note::column).containsExactly(2, 3, 5);
        assertThat(tied.notes().getFirst().text()).contains("x₂, x₃, x₅", "1/3");
        assertThat(given("reduce", Map.of()).derive().notes()).isEmpty();
    }

    /// A scene's worked example with some inputs as they would be typed.
    private static Scenario given(String scene, Map<String, String> inputs) {
        var draft = Draft.on(Scenario.example(Scenes.byId(scene)));
        for (var input : inputs.entrySet()) draft = draft.set(input.getKey(), input.getValue());
        return draft.scenario();
    }

    private static Derivation withReluAtZero(Scenario scenario, double slope) {
        return scenario.withConventions(Conventions.LECTURE.withReluAtZero(slope))
                .derive();
    }

    private static Jacobian jacobian(Derivation derivation, String id) {
        return derivation.find(id).orElseThrow().value();
    }

    private static void assertThatFormulasHold(Derivation derivation) {
        assertThat(derivation.steps())
                .allSatisfy(step ->
                        assertThat(Evaluation.holds(step.formula(), 1e-12)).isTrue());
    }
}

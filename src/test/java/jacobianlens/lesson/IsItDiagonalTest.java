package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Mixing;
import jacobianlens.chain.Quantity;
import jacobianlens.function.Fn;
import jacobianlens.math.BadInput;
import jacobianlens.math.Jacobian;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The trial that moves one input: what moves has a path in the Jacobian, element-wise functions pass and no other
/// does,
/// and the pretended gradient is the one of the main diagonal.
class IsItDiagonalTest {
    private static final String POINT = "[0.9,0.4,0.6,0.2,0.75]";

    static Stream<String> functions() {
        return Stream.concat(
                Arrays.stream(Mixing.values()).map(Mixing::id),
                Arrays.stream(Fn.values()).map(Fn::id));
    }

    private static Derivation trial(String f, int j, double h, String x) {
        return Draft.on(Scenario.example(Scenes.byId("is-it-diagonal")))
                .set("f", f)
                .set("x", x)
                .set("j", Integer.toString(j + 1))
                .set("h", Double.toString(h))
                .scenario()
                .derive();
    }

    private static Jacobian find(Derivation derivation, String id) {
        return derivation.find(id).map(Quantity::value).orElseThrow();
    }

    @Test
    void theInputThatMovesIsTheLastWhereThereAreFewer() {
        var inputs = Scenario.example(Scenes.byId("is-it-diagonal")).inputs();
        assertThat(inputs.number("j")).isEqualTo(2);
        assertThat(inputs.resized(Dimension.SIZE, 1).number("j")).isEqualTo(1);
        assertThat(inputs.resized(Dimension.SIZE, 9).number("j")).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void whatMovesHasAPathAndOnlyElementwiseFunctionsPass(String f) {
        boolean elementwise = Mixing.byId(f).isEmpty();
        boolean elsewhere = false;
        for (int j = 0; j < 5; j++) {
            var derivation = trial(f, j, 0.3, POINT);
            var jacobian = find(derivation, "dy/dx");
            assertThat(jacobian.isDiagonal()).isEqualTo(elementwise);
            for (int i = 0; i < 5; i++) {
                boolean moves = find(derivation, "Dy").at(i, 0) != 0;
                if (jacobian.isStructuralZero(i, j)) assertThat(moves).isFalse();
                elsewhere |= moves && i != j;
            }
        }
        assertThat(elsewhere).isEqualTo(!elementwise);
    }

    /// The quotient of a small step is the part of the Jacobian that belongs to the input.
    @ParameterizedTest
    @MethodSource("functions")
    void aSmallTrialFindsTheJacobian(String f) {
        for (int j = 0; j < 5; j++) {
            var derivation = trial(f, j, 1e-7, POINT);
            for (int i = 0; i < 5; i++) {
                double slope = find(derivation, "dy/dx").at(i, j);
                assertThat(find(derivation, "Dy").at(i, 0) / 1e-7)
                        .isCloseTo(slope, within(1e-5 * Math.max(1, Math.abs(slope))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void thePretendedGradientForgetsWhatStandsBesideTheDiagonal(String f) {
        var derivation = trial(f, 1, 0.3, POINT);
        var products = derivation.steps().stream()
                .map(step -> step.multiplication())
                .filter(Objects::nonNull)
                .toList();
        var y = find(derivation, "y");
        var jacobian = find(derivation, "dy/dx");
        var truth = products.getFirst().result().value();
        var pretended = products.getLast().result().value();
        for (int j = 0; j < 5; j++) {
            int column = j;
            double sum = IntStream.range(0, 5)
                    .mapToDouble(i -> y.at(i, 0) * jacobian.at(i, column))
                    .sum();
            assertThat(truth.at(0, j)).isCloseTo(sum, within(1e-12));
            assertThat(pretended.at(0, j)).isEqualTo(y.at(j, 0) * jacobian.at(j, j));
        }
        String verdict = derivation.steps().getLast().caption();
        if (jacobian.isDiagonal()) {
            assertThat(pretended).isEqualTo(truth);
            assertThat(verdict).contains("Nothing was lost");
        } else assertThat(verdict).contains("instead of");
    }

    @Test
    void structuralZerosComeFromPathsAndNotFromNumbers() {
        var cumulative = find(trial("cumulative-sum", 1, 0.3, POINT), "dy/dx");
        assertThat(cumulative.structure()).isEqualTo("patterned");
        assertThat(cumulative.stored()).isEqualTo(15);
        assertThat(cumulative.isStructuralZero(0, 1)).isTrue();
        assertThat(cumulative.isStructuralZero(1, 0)).isFalse();
        var sort = find(trial("sort", 1, 0.3, POINT), "dy/dx");
        assertThat(sort.at(0, 0)).isZero();
        assertThat(sort.isStructuralZero(0, 0)).isFalse();
        assertThat(find(trial("softmax", 1, 0.3, POINT), "dy/dx").structure()).isEqualTo("diagonal-minus-outer");
    }

    @Test
    void oneTrialThatMovesNothingElseProvesNothing() {
        var small = trial("sort", 1, 0.25, "[1,2,3]");
        assertThat(small.steps().getFirst().caption()).contains("y₂ moves alone", "proves nothing");
        var large = trial("sort", 1, 5, "[1,2,3]");
        assertThat(large.steps().getFirst().caption()).contains("y₂ and y₃ move", "not diagonal");
        var dead = trial("relu", 1, 0.25, "[1,-2,3]");
        assertThat(dead.steps().getFirst().caption()).contains("no output moves here", "none but y₂");
    }

    /// What is said of other steps is true of them.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            relu    | -0.5  | [0,1]      | slope jumps
            relu    | -1e-9 | [0,1]      | slope jumps
            relu    | 0.5   | [0,1]      | straight line
            abs     | -0.5  | [0,1]      | slope jumps
            sort    | 1e-9  | [1,1,2]    | slope jumps
            exp     | 3     | [1,2]      | A smaller h comes nearer
            exp     | 0.1   | [1,2]      | a smaller h comes nearer
            softmax | 1e-15 | [1,2]      | larger h comes nearer
            softmax | 1e-10 | [1,2]      | larger h comes nearer
            relu    | 2     | [-0.1,1]   | A smaller h comes nearer
            square  | 1     | [0,2]      | A smaller h comes nearer
            square  | 1e-6  | [0,2]      | A smaller h comes nearer
            square  | -1e-9 | [0,2]      | A smaller h comes nearer
            x^4     | 0.5   | [0,1]      | A smaller h comes nearer
            cos     | 0.5   | [0,1]      | A smaller h comes nearer
            square  | 1e-200 | [1e-200,1] | come no nearer
            softmax | -1    | [-1000,0]  | nothing moved
            relu    | 0.5   | [-3,1]     | nothing moved
            """)
    void whatIsSaidOfOtherStepsIsTrue(String f, double h, String x, String said) {
        assertThat(trial(f, 0, h, x).steps().get(2).caption()).contains(said);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void oneInputAndOneOutputAreDiagonalWhateverTheFunction(String f) {
        var derivation = trial(f, 0, 0.3, "[0.5]");
        assertThat(derivation.steps()).noneMatch(step -> step.caption().contains("not diagonal"));
        assertThat(derivation.steps().get(1).caption()).contains("every Jacobian is diagonal");
        assertThat(derivation.steps().getLast().caption()).startsWith("Nothing was lost");
        assertThat(derivation.steps().getLast().tiles().getLast().sign()).isEqualTo("=");
    }

    /// Rows that are equal are not said to differ.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sort    | [1,2,3]    | =
            softmax | [1000,0,0] | =
            sort    | [3,2,1]    | ≠
            softmax | [1,0,0]    | ≠
            """)
    void theComparisonSaysWhetherTheyAreEqual(String f, String x, String sign) {
        var last = trial(f, 1, 0.5, x).steps().getLast();
        assertThat(last.tiles().getLast().sign()).isEqualTo(sign);
        assertThat(last.caption()).contains(sign.equals("=") ? "nothing is lost by chance" : "instead of");
    }

    @Test
    void aStepTooLongIsSaidToBe() {
        var exact = trial("sort", 1, 0.25, "[1,2,3]").steps().get(2);
        assertThat(exact.caption()).contains("is column 2", "straight line");
        assertThat(exact.tiles().getLast().sign()).isEqualTo("=");
        var near = trial("softmax", 1, 0.1, POINT).steps().get(2);
        assertThat(near.caption()).contains("nearly column 2");
        assertThat(near.tiles().getLast().sign()).isEqualTo("≈");
        var far = trial("sort", 1, 5, "[1,2,3]").steps().get(2);
        assertThat(far.caption()).contains("not near column 2");
        assertThat(far.tiles().getLast().sign()).isEqualTo("≠");
    }

    @ParameterizedTest
    @EnumSource
    void oneEntryHasNoOtherToMove(Mixing f) {
        assertThat(trial(f.id(), 0, 0.5, "[0.75]").steps()).hasSize(7);
    }

    @Test
    void equalEntriesAreNotedWhereTheyAreSorted() {
        assertThat(trial("sort", 1, 0.3, "[2,1,2]").notes())
                .extracting(note -> note.code() + note.row() + note.column())
                .containsExactly("sort-tie21", "sort-tie33");
    }

    @ParameterizedTest
    @CsvSource({
        "softmax, 0, 1, number, j",
        "softmax, 6, 1, number, j",
        "softmax, 1.5, 1, number, j",
        "softmax, 1, 0, domain, h",
        "ln, 1, -2, domain, x[1] + h",
        "sofmax, 1, 1, function, f"
    })
    void whatCannotBeTriedIsRefused(String f, String j, String h, String code, String where) {
        var scenario = Draft.on(Scenario.example(Scenes.byId("is-it-diagonal")))
                .set("f", f)
                .set("x", POINT)
                .set("j", j)
                .set("h", h)
                .scenario();
        assertThatThrownBy(scenario::derive).isInstanceOfSatisfying(BadInput.class, bad -> {
            assertThat(bad.problem().code()).isEqualTo(code);
            assertThat(bad.problem().where()).isEqualTo(where);
            if (code.equals("function")) assertThat(bad.problem().fix()).contains("softmax");
        });
    }

    @Test
    void aTableOfAllPairsHasALimitAndWhatIsStoredInShortHasNone() {
        String many = "[" + "0.5,".repeat(1000) + "1]";
        assertThatThrownBy(() -> trial("sort", 1, 1, many))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.problem().code()).isEqualTo("too-large"));
        assertThat(find(trial("softmax", 1, 1, many), "dy/dx").stored()).isEqualTo(1001);
    }
}

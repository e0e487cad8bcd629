package jacobianlens.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Quantity;
import jacobianlens.function.Binary;
import jacobianlens.function.Conventions;
import jacobianlens.function.Fn;
import jacobianlens.function.Loss;
import jacobianlens.lesson.Dimension;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scenes;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every Jacobian of every lesson agrees with other ways to it; a wrong one is found and named.
final class GradientCheckTest {

    static Stream<Scenario> scenarios() {
        return Stream.of(
                        Lessons.all().stream().map(Lesson::start),
                        Arrays.stream(Fn.values()).map(f -> with("unary", "f", f.id(), "x", 0.3, 1.7, 2.5)),
                        Arrays.stream(Binary.values()).map(f -> with("binary", "f", f.id(), "u", 0.5, 2, 3)),
                        Arrays.stream(Loss.values()).map(f -> with("loss", "loss", f.id(), "yhat", 0.2, 0.9)),
                        Stream.of(
                                with("unary", "f", "x^x + max(x, 2)", "x", 0.5, 2, 3),
                                with("dense-layer", "g", "x^2/2", "x", 1, 2, 3, 4, 5, 6, 7, 8)))
                .flatMap(stream -> stream);
    }

    private static Scenario with(String scene, String word, String text, String vector, double... entries) {
        var example = Scenario.example(Scenes.byId(scene));
        return example.withInputs(
                example.inputs().with(word, new Input.Word(text)).with(vector, new Input.Vector(Vec.of(entries))));
    }

    private static Findings check(Scenario scenario) {
        return GradientCheck.of(scenario, scenario.derive());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyJacobianAgrees(Scenario scenario) {
        var findings = check(scenario);
        boolean derivatives =
                scenario.derive().jacobians().stream().anyMatch(quantity -> quantity.kind() == Quantity.Kind.JACOBIAN);
        assertThat(findings.entries().isEmpty()).isEqualTo(!derivatives);
        if (derivatives) assertThat(findings.verdict()).as(findings.words()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void everyMethodReachesEveryEntryOfALayer() {
        var findings = check(Scenario.example(Scenes.byId("dense-layer")));
        assertThat(findings.entries()).hasSize((int) findings.all());
        for (var method : Method.values())
            if (method != Method.WRITTEN_DERIVATIVE)
                assertThat(findings.reached(method)).as(method.id()).hasSize((int) findings.all());
    }

    @Test
    void aWrongEntryIsNamed() {
        var scenario = Scenario.example(Scenes.byId("dense-layer"));
        var right = scenario.derive();
        var wrong = new Derivation(
                right.values(),
                right.jacobians().stream().map(GradientCheckTest::spoilt).toList(),
                right.steps(),
                right.notes(),
                right.curve());
        var findings = GradientCheck.of(scenario, wrong);
        assertThat(findings.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(findings.words()).startsWith("✗ ∂a₂/∂x₃ is shown as").contains("finds 0.22");
    }

    private static Quantity spoilt(Quantity quantity) {
        if (!quantity.id().equals("da/dx")) return quantity;
        var value = quantity.value();
        var entries =
                Matrix.of(value.rows(), value.columns(), (i, j) -> value.at(i, j) + (i == 1 && j == 2 ? 0.01 : 0));
        return new Quantity(
                quantity.kind(),
                quantity.symbol(),
                new Jacobian.Dense(entries),
                quantity.rows(),
                quantity.columns(),
                quantity.cells(),
                quantity.formula());
    }

    @Test
    void anEntryOnAKinkHasToLieBetweenItsSlopes() {
        var scenario = with("activation", "g", "relu", "z", 0, 1);
        for (double slope : new double[] {0, 0.5, 1}) {
            var other = scenario.withConventions(Conventions.LECTURE.withReluAtZero(slope));
            var findings = check(other);
            assertThat(findings.verdict()).isEqualTo(Verdict.AGREES);
            assertThat(findings.words()).contains("1 entry on a kink");
            var kink = findings.kinks().getFirst().slopes().kink();
            assertThat(kink).isNotNull();
            assertThat(kink.left()).isCloseTo(0, within(1e-9));
            assertThat(kink.right()).isCloseTo(1, within(1e-9));
            assertThat(kink.contains(1.01)).isFalse();
            assertThat(kink.contains(-0.01)).isFalse();
        }
    }

    @Test
    void ofALargeJacobianSomeEntriesAreChecked() {
        var example = Scenario.example(Scenes.byId("activation"));
        var findings = check(example.withInputs(example.inputs()
                .with("z", new Input.Vector(Vec.of(100_000, i -> i * 0.001 - 50)))));
        assertThat(findings.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(findings.entries()).hasSizeBetween(20, 60);
        assertThat(findings.words()).contains("of 10000000000 entries");
        var layer = Scenario.example(Scenes.byId("dense-layer"));
        var many = check(
                layer.withInputs(layer.inputs().resized(Dimension.INPUTS, 100).resized(Dimension.NEURONS, 100)));
        assertThat(many.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(many.entries()).hasSizeLessThan(500);
    }

    @Test
    void theErrorOfAQuotientIsAV() {
        var curve = ErrorCurve.of(new Quotient(StrictMath::exp, 1, _ -> true), StrictMath.E);
        assertThat(curve.best().h()).isBetween(1e-7, 1e-4);
        assertThat(curve.points().getFirst().difference()).isGreaterThan(0.1);
        assertThat(curve.points().getLast().difference()).isGreaterThan(0.1);
        assertThat(curve.best().difference()).isLessThan(1e-9);
    }

    @Test
    void aMatrixIsNoDerivative() {
        var findings = check(Scenario.example(Scenes.byId("diagonal-algebra")));
        assertThat(findings.words()).isEqualTo("no derivative here to check");
    }
}

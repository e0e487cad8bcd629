package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Explanation;
import jacobianlens.chain.Multiplication;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.function.Binary;
import jacobianlens.function.Fn;
import jacobianlens.function.Loss;
import jacobianlens.function.LossFactor;
import jacobianlens.math.Doubles;
import jacobianlens.math.Evaluation;
import jacobianlens.math.Latex;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.TeXFormula;

/// Laws of every derivation: the formulas evaluate to the numbers, the cells explain themselves, the products multiply.
/// They hold for every lesson, and for every function of the catalogue in the scenes that take one.
class DerivationLawsTest {
    private static final double CLOSE = 1e-9;

    static Stream<Scenario> scenarios() {
        return Stream.of(
                        Lessons.all().stream().map(Lesson::start),
                        Arrays.stream(Fn.values())
                                .flatMap(fn -> Stream.of(
                                        with("unary", Map.of("f", fn.id(), "x", "0.3 1.7 2.5")),
                                        with("dense-layer", Map.of("g", fn.id(), "b", "4 5 6")),
                                        with("neuron-batch", Map.of("g", fn.id(), "w", "0.5 0.25", "b", "7")))),
                        Arrays.stream(Binary.values()).map(f -> with("binary", Map.of("f", f.id(), "u", "0.5 2 3"))),
                        Arrays.stream(Loss.values())
                                .map(f -> with("loss", Map.of("loss", f.id())))
                                .flatMap(loss -> Arrays.stream(LossFactor.values())
                                        .map(factor -> loss.withConventions(
                                                loss.conventions().with(factor)))),
                        Networks.scenarios(),
                        Stream.of(
                                with("unary", Map.of("f", "2x+3", "x", "0.5 2")),
                                with("unary", Map.of("f", "x^x", "x", "0.5 2 3 4 5 6")),
                                with("activation", Map.of("g", "relu", "z", "0 -1 2")),
                                with("dense-layer", Map.of("b", "1", "x", "2")),
                                with("dense-layer", Map.of("b", "1 2 3 4 5 6 7", "x", "1 2 3 4 5 6 7 8")),
                                with("neuron-batch", Map.of("w", "1 2 3 4 5 6 7")),
                                with("loss", Map.of("y", "1 0 1 0 1 0 1")),
                                with("is-it-diagonal", Map.of("f", "subtract-mean")),
                                with("is-it-diagonal", Map.of("f", "layer-norm", "x", "1 2 4 -3 0.5 0 7", "j", "7")),
                                with("is-it-diagonal", Map.of("f", "cumulative-sum", "x", "1 2 4 -3 0.5 0 7")),
                                with("is-it-diagonal", Map.of("f", "sort", "x", "1 2 1 -3 0.5 0 7")),
                                with("is-it-diagonal", Map.of("f", "sort", "x", "1 2 3", "h", "0.25")),
                                with("is-it-diagonal", Map.of("f", "reverse", "h", "-2")),
                                with("is-it-diagonal", Map.of("f", "matrix-product", "x", "1 2 1 -3 0.5 0 7")),
                                with("is-it-diagonal", Map.of("f", "relu", "x", "-1 -2", "h", "0.5")),
                                with("is-it-diagonal", Map.of("f", "negate")),
                                with("is-it-diagonal", Map.of("f", "x^2/2", "x", "3", "j", "1")),
                                with("softmax", Map.of("z", "3")),
                                with("layer-norm", Map.of("x", "3")),
                                with("layer-norm", Map.of("x", "2 2 2")),
                                with("layer-norm", Map.of("x", "1 2 4", "epsilon", "0")),
                                with("layer-norm", Map.of("x", "1 2 4 -3 0.5 0 7", "epsilon", "2")),
                                with("reduce", Map.of("f", "sum", "x", "1 2 4 -3 0.5 0 7")),
                                with("reduce", Map.of("f", "mean", "x", "1 2 4 -3")),
                                with("reduce", Map.of("f", "mean", "x", "1 2 4 -3 0.5 0 7")),
                                with("reduce", Map.of("f", "max", "x", "4 2 4 -3 0.5 4 0")),
                                with("reduce", Map.of("f", "max", "x", "-1")),
                                with("softmax", Map.of("z", "1000 -1000 999.5 1000")),
                                with("softmax", Map.of("z", "1 2 2 1 -40 0 0.5"))))
                .flatMap(stream -> stream);
    }

    /// A scene's example with other words, and vectors written as numbers with spaces between.
    private static Scenario with(String scene, Map<String, String> changes) {
        var example = Scenario.example(Scenes.byId(scene));
        var given = new java.util.TreeMap<String, Input>();
        changes.forEach((name, text) -> given.put(
                name,
                switch (Inputs.field(example.scene(), name).example()) {
                    case Input.Vector _ ->
                        new Input.Vector(jacobianlens.math.Vec.of(Arrays.stream(text.split(" "))
                                .mapToDouble(Double::parseDouble)
                                .toArray()));
                    case Input.Number _ -> new Input.Number(Double.parseDouble(text));
                    default -> new Input.Word(text);
                }));
        return example.withInputs(Inputs.fit(example.scene(), given));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyStepsFormulaEvaluatesToItsNumbers(Scenario scenario) {
        for (var step : scenario.derive().steps())
            assertThat(Evaluation.holds(step.formula(), CLOSE))
                    .as("%s: %s", step.summary(), Latex.of(step.formula()))
                    .isTrue();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyCellEvaluatesToItsValueInEveryForm(Scenario scenario) {
        for (var quantity : shown(scenario.derive()))
            for (int i = 0; i < quantity.value().rows(); i++)
                for (int j = 0; j < quantity.value().columns(); j++) {
                    double value = quantity.value().at(i, j);
                    switch (Explanation.of(quantity, i, j)) {
                        case Explanation.StructuralZero zero -> {
                            assertThat(value).isZero();
                            assertThat(zero.why()).endsWith(".");
                        }
                        case Explanation.Value explained -> {
                            assertThat(explained.value()).isEqualTo(value);
                            assertThat(explained.forms())
                                    .isNotEmpty()
                                    .allSatisfy(form -> assertThat(Doubles.valueOf(form))
                                            .as("%s, %s", explained.cell().plain(), Latex.of(form))
                                            .isCloseTo(value, within(CLOSE * Math.max(1, Math.abs(value)))));
                        }
                    }
                }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aProductIsTheMatrixProductAndItsRuleSavesWork(Scenario scenario) {
        for (var product : products(scenario.derive())) {
            var expected =
                    product.left().value().dense().times(product.right().value().dense());
            var result = product.result().value();
            for (int i = 0; i < expected.rows(); i++)
                for (int j = 0; j < expected.columns(); j++)
                    assertThat(result.at(i, j))
                            .isCloseTo(expected.at(i, j), within(CLOSE * Math.max(1, Math.abs(expected.at(i, j)))));
            assertThat(product.multiplications()).isLessThanOrEqualTo(product.denseMultiplications());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void namesFitTheShapesAndFormulasCanBeTypeset(Scenario scenario) {
        var derivation = scenario.derive();
        for (var quantity : shown(derivation)) {
            assertThat(quantity.rows().size())
                    .as(quantity.id())
                    .isEqualTo(quantity.value().rows());
            assertThat(quantity.columns().size())
                    .as(quantity.id())
                    .isEqualTo(quantity.value().columns());
            typeset(Latex.of(quantity.definition()));
            typeset(quantity.rows().at(0).latex() + quantity.columns().at(0).latex());
        }
        for (var step : derivation.steps()) {
            typeset(Latex.of(step.formula()));
            assertThat(step.title()).isNotBlank();
            assertThat(step.summary()).isNotBlank();
            assertThat(step.caption()).endsWith(".");
            assertThat(step.tiles()).isNotEmpty();
        }
        assertThat(derivation.jacobians()).extracting(Quantity::id).doesNotHaveDuplicates();
    }

    private static void typeset(String latex) {
        if (!latex.isEmpty()) assertThat(new TeXFormula(latex).root).as(latex).isNotNull();
    }

    private static List<Quantity> shown(Derivation derivation) {
        return Stream.of(
                        derivation.values().stream(),
                        derivation.jacobians().stream(),
                        derivation.steps().stream()
                                .flatMap(step -> step.tiles().stream())
                                .map(tile -> tile.quantity()))
                .flatMap(stream -> stream)
                .toList();
    }

    private static List<Multiplication> products(Derivation derivation) {
        return derivation.steps().stream()
                .map(Step::multiplication)
                .filter(Objects::nonNull)
                .toList();
    }
}

package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Explanation;
import jacobianlens.chain.Multiplication;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Layout;
import jacobianlens.function.WeightStorage;
import jacobianlens.math.Evaluation;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Latex;
import jacobianlens.math.Rule;
import jacobianlens.math.Symbol;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.TeXFormula;

/// Laws of denominator layout: every Jacobian is the transpose of the one in numerator layout under the same id, every
/// product is read the other way, and every word follows.
class LayoutTest {
    private static final double CLOSE = 1e-9;
    private static final Map<String, String> MIRROR = Map.ofEntries(
            Map.entry("row", "column"),
            Map.entry("column", "row"),
            Map.entry("Row", "Column"),
            Map.entry("Column", "Row"),
            Map.entry("left", "right"),
            Map.entry("right", "left"));
    private static final Pattern MIRRORED = Pattern.compile("(?i:row|column)|(?<=factor on the )(?:left|right)");

    static Stream<Scenario> scenarios() {
        return DerivationLawsTest.scenarios()
                .flatMap(scenario -> Stream.of(
                        scenario,
                        scenario.withConventions(scenario.conventions().with(WeightStorage.NEURONS_BY_INPUTS))));
    }

    private static Derivation turned(Scenario scenario) {
        return scenario.withConventions(scenario.conventions().with(Layout.DENOMINATOR))
                .derive();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyJacobianIsTheTransposeOfTheSameStructureAndNothingElseMoves(Scenario scenario) {
        var numerator = scenario.derive();
        var denominator = turned(scenario);
        for (var quantity : numerator.jacobians()) {
            var other = denominator.find(quantity.id()).orElseThrow();
            var expected = quantity.isJacobian() ? quantity.value().transpose() : quantity.value();
            assertThat(other.value()).as(quantity.id()).isEqualTo(expected);
            assertThat(other.value().stored()).isEqualTo(quantity.value().stored());
            assertThat(other.symbol()).isEqualTo(quantity.symbol());
            if (quantity.isJacobian()) theCellsAreTheSame(quantity, other);
        }
        assertThat(denominator.values()).hasSameSizeAs(numerator.values());
        for (var value : numerator.values())
            assertThat(denominator.find(value.id()).orElseThrow().value()).isEqualTo(value.value());
        assertThat(denominator.notes()).hasSameSizeAs(numerator.notes());
    }

    private static void theCellsAreTheSame(Quantity quantity, Quantity other) {
        for (int i = 0; i < quantity.value().rows(); i++)
            for (int j = 0; j < quantity.value().columns(); j++) {
                assertThat(other.cell(j, i)).isEqualTo(quantity.cell(i, j));
                assertThat(other.entry(j, i)).isEqualTo(quantity.entry(i, j));
                assertThat(Explanation.of(other, j, i)).isEqualTo(Explanation.of(quantity, i, j));
            }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyFormulaStillEvaluatesToItsNumbersAndCanBeTypeset(Scenario scenario) {
        for (var step : turned(scenario).steps()) {
            assertThat(Evaluation.holds(step.formula(), CLOSE))
                    .as("%s: %s", step.summary(), Latex.of(step.formula()))
                    .isTrue();
            assertThat(new TeXFormula(Latex.of(step.formula())).root).isNotNull();
            for (var quantity : step.tiles().stream().map(Tile::quantity).toList())
                assertThat(Evaluation.holds(quantity.definition(), CLOSE))
                        .as(Latex.of(quantity.definition()))
                        .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void productsAreReadTheOtherWayByTheRuleOfTheirNewOrder(Scenario scenario) {
        var numerator = products(scenario.derive());
        var denominator = products(turned(scenario));
        for (int k = 0; k < numerator.size(); k++) {
            var before = numerator.get(k);
            var after = denominator.get(k);
            boolean jacobian = before.result().isJacobian();
            assertThat(after.left().id()).isEqualTo((jacobian ? before.right() : before.left()).id());
            var made = after.left().value().times(after.right().value());
            assertThat(near(made.value(), after.result().value())).isTrue();
            if (after.rule() != Rule.INVERSE_CANCELS)
                assertThat(after.rule()).as(after.result().id()).isEqualTo(made.rule());
            assertThat(after.multiplications()).isEqualTo(before.multiplications());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theTilesOfAProductStandInItsOrder(Scenario scenario) {
        for (var step : turned(scenario).steps()) {
            var product = step.multiplication();
            if (product == null) continue;
            assertThat(step.tiles().stream().map(tile -> tile.quantity().id()))
                    .startsWith(product.left().id(), product.right().id());
            assertThat(step.tiles().stream().map(tile -> tile.quantity().value()))
                    .startsWith(product.left().value(), product.right().value());
        }
    }

    /// What is said of rows in numerator layout is said of columns in denominator layout, word by word.
    @ParameterizedTest
    @MethodSource("scenarios")
    void everyWordFollows(Scenario scenario) {
        var numerator = scenario.derive().steps();
        var denominator = turned(scenario).steps();
        for (int k = 0; k < numerator.size(); k++) {
            var step = numerator.get(k);
            boolean turns =
                    step.tiles().stream().anyMatch(tile -> tile.quantity().isJacobian());
            var other = denominator.get(k);
            assertThat(other.caption()).isEqualTo(turns ? mirrored(step.caption()) : step.caption());
            if (turns) assertThat(other.summary()).doesNotContain("row");
        }
    }

    private static String mirrored(String text) {
        return MIRRORED.matcher(text).replaceAll(word -> MIRROR.get(word.group()));
    }

    private static boolean near(Jacobian a, Jacobian b) {
        return Evaluation.holds(Formula.equation(named(a), named(b)), CLOSE);
    }

    private static Formula named(Jacobian value) {
        return new Formula.Named(new Symbol("M", "M", "M"), value);
    }

    private static List<Multiplication> products(Derivation derivation) {
        return derivation.steps().stream()
                .map(Step::multiplication)
                .filter(Objects::nonNull)
                .toList();
    }
}

package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.function.Conventions;
import jacobianlens.function.Layout;
import jacobianlens.math.Latex;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A layer beside a mini-batch: the same picture, and another meaning of the index.
class ComparisonTest {
    private final Scenario start = Lessons.byId("compare").start();
    private final Derivation derivation = start.derive();

    private Quantity find(Derivation among, String id) {
        return among.find(id).orElseThrow();
    }

    @Test
    void showsValuesThenBothTablesThenBothDiagonals() {
        assertThat(derivation.steps()).extracting(Step::title).containsExactly("Values", "Local", "Local", "Compare");
        assertThat(derivation.steps()).extracting(Step::isBuiltByRows).containsExactly(false, true, true, false);
        assertThat(start.step()).isEqualTo(3);
    }

    /// z of the example, worked out by hand: Wᵀx + b, and Xᵀw.
    @Test
    void bothSidesHaveTheirOwnValues() {
        assertColumn("layer:z", 1.25, 1.5, -1.5);
        assertColumn("batch:z", 0, -2, 2, -0.5);
    }

    private void assertColumn(String id, double... values) {
        var value = find(derivation, id).value();
        assertThat(value.rows()).isEqualTo(values.length);
        for (int i = 0; i < values.length; i++)
            assertThat(value.at(i, 0)).as("%s[%d]", id, i + 1).isCloseTo(values[i], within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "layer:z | 1 | 0 | z₂: neuron 2, one sample.",
                "batch:a | 2 | 0 | a⁽³⁾: sample 3, one neuron.",
                "layer:da/dz | 1 | 1 | ∂a₂/∂z₂: neuron 2, one sample.",
                "batch:da/dz | 1 | 1 | ∂a⁽²⁾/∂z⁽²⁾: sample 2, one neuron.",
                "layer:da/dz | 1 | 0 | ∂a₂/∂z₁: neuron 2 by neuron 1, one sample.",
            })
    void aCellSaysWhatItsIndicesCountInBothLayouts(String id, int i, int j, String words) {
        assertThat(find(derivation, id).counted(i, j)).isEqualTo(words);
        var turned = start.withConventions(start.conventions().with(Layout.DENOMINATOR))
                .derive();
        var other = find(turned, id);
        assertThat(other.isJacobian() ? other.counted(j, i) : other.counted(i, j))
                .isEqualTo(words);
    }

    /// Two z in one formula need their side's name wherever they stand.
    @Test
    void everySymbolOfTheValuesNamesItsSide() {
        assertThat(Latex.of(derivation.steps().getFirst().formula()))
                .contains("\\sigma\\left(\\vec{z}\\,(\\mathrm{layer})\\right)")
                .contains("\\sigma\\left(\\vec{z}\\,(\\mathrm{batch})\\right)");
        assertThat(find(derivation, "layer:da/dz").symbol().plain()).isEqualTo("∂a/∂z (layer)");
    }

    @Test
    void otherScenesDoNotCount() {
        var layer = Lessons.byId("dense-layer").start().derive();
        assertThat(find(layer, "da/dz").counted(1, 1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theCurveHasThePointsOfBothSidesAndMovesTheLayersAlone(Layout layout) {
        var conventions = Conventions.LECTURE.with(layout);
        var curve = Objects.requireNonNull(
                start.withConventions(conventions).derive().curve());
        assertThat(curve.at().size()).isEqualTo(7);
        for (int i = 0; i < 7; i++) {
            String side = i < 3 ? "layer" : "batch";
            int k = i < 3 ? i : i - 3;
            assertThat(curve.names().at(i))
                    .isEqualTo(find(derivation, side + ":z").cell(k, 0));
            assertThat(curve.graph(i).second().at(curve.at().at(i)))
                    .isEqualTo(find(derivation, side + ":da/dz").value().at(k, k));
            assertThat(curve.grip(i) != null).isEqualTo(i < 3);
        }
    }
}

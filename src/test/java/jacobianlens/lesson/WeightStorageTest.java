package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Conventions;
import jacobianlens.function.Layout;
import jacobianlens.function.WeightStorage;
import jacobianlens.math.Latex;
import jacobianlens.math.Matrix;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Weights stored n×l: the layer computes the same, and everything is written as PyTorch users know it.
class WeightStorageTest {
    private static final Conventions TURNED = Conventions.LECTURE.with(WeightStorage.NEURONS_BY_INPUTS);

    private static Derivation layer(Conventions conventions) {
        return Scenario.example(Scenes.byId("dense-layer"))
                .withConventions(conventions)
                .derive();
    }

    @Test
    void theLayerComputesTheSame() {
        var stored = layer(Conventions.LECTURE);
        var turned = layer(TURNED);
        for (var quantity : stored.values())
            assertThat(turned.find(quantity.id()).orElseThrow().value()).isEqualTo(quantity.value());
        for (var quantity : stored.jacobians())
            assertThat(turned.find(quantity.id()).orElseThrow().value()).isEqualTo(quantity.value());
    }

    @Test
    void theWeightOfInputThreeInNeuronTwoIsWrittenByNeuronFirst() {
        var dzdx = layer(TURNED).find("dz/dx").orElseThrow();
        assertThat(Latex.of(dzdx.entry(1, 2))).isEqualTo("w_{23}");
        var weights = layer(TURNED).steps().getFirst().tiles().getFirst().quantity();
        assertThat(weights.symbol().plain()).isEqualTo("W");
        assertThat(weights.value().rows()).isEqualTo(3);
        assertThat(Latex.of(layer(TURNED).steps().getFirst().formula())).contains("= W\\,\\vec{x}");
    }

    @ParameterizedTest
    @CsvSource({
        "NUMERATOR, INPUTS_BY_NEURONS, ∂z/∂x = Wᵀ",
        "NUMERATOR, NEURONS_BY_INPUTS, ∂z/∂x = W",
        "DENOMINATOR, INPUTS_BY_NEURONS, ∂z/∂x = W",
        "DENOMINATOR, NEURONS_BY_INPUTS, ∂z/∂x = Wᵀ"
    })
    void theNameOfTheLocalJacobianFollowsBothConventions(Layout layout, WeightStorage storage, String summary) {
        var steps = layer(Conventions.LECTURE.with(layout).with(storage)).steps();
        var step = steps.stream()
                .filter(candidate -> candidate.summary().startsWith("∂z/∂x ="))
                .findFirst()
                .orElseThrow();
        assertThat(step.summary()).isEqualTo(summary);
        assertThat(Latex.of(step.formula())).endsWith(summary.endsWith("ᵀ") ? "= W^{T}" : "= W");
    }

    @Test
    void theLabelSaysWhereANeuronIs() {
        var field = Inputs.field(Scenes.byId("dense-layer"), "W");
        assertThat(field.label(Conventions.LECTURE)).isEqualTo("Weights W (column k is neuron k)");
        assertThat(field.label(TURNED)).isEqualTo("Weights W (row k is neuron k)");
    }

    /// The two factors of a step are what they are called: an id that ends in ^T is the transpose of what it names.
    @ParameterizedTest
    @EnumSource
    void aTransposedFactorSaysSo(WeightStorage storage) {
        var scenario = Scenario.example(new Network(2, true, true));
        var derivation =
                scenario.withConventions(scenario.conventions().with(storage)).derive();
        var products = derivation.steps().stream()
                .map(Step::multiplication)
                .filter(Objects::nonNull)
                .toList();
        assertThat(products)
                .hasSize(4)
                .allSatisfy(product -> assertThat(List.of(product.left(), product.right()))
                        .allSatisfy(factor -> assertThat(factor.value().dense())
                                .isEqualTo(called(factor.id(), scenario, derivation, storage))));
    }

    private static Matrix called(String id, Scenario scenario, Derivation derivation, WeightStorage storage) {
        if (id.endsWith("^T"))
            return called(id.substring(0, id.length() - 2), scenario, derivation, storage)
                    .transpose();
        if (id.equals("X")) return scenario.inputs().matrix("X");
        if (!id.startsWith("W[")) return named(derivation, id).value().dense();
        var given = scenario.inputs().matrix("layers" + id.substring(1) + ".W");
        return storage == WeightStorage.NEURONS_BY_INPUTS ? given.transpose() : given;
    }

    /// A value or gradient of any step.
    private static Quantity named(Derivation derivation, String id) {
        return derivation.steps().stream()
                .flatMap(step -> step.tiles().stream())
                .map(Tile::quantity)
                .filter(quantity -> quantity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.chain.Derivation;
import jacobianlens.function.Conventions;
import jacobianlens.function.LossFactor;
import jacobianlens.math.Vec;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The factor of a mini-batch's loss: the cost and its slopes, against numbers worked out by hand for the squared
/// errors of y = (1, 0) and ŷ = (0.5, 2): 0.25 and 4.
class LossFactorTest {

    @ParameterizedTest
    @CsvSource({"MEAN, 2.125, 0.5, -0.5, 2", "SUM, 4.25, 1, -1, 4", "HALF_MEAN, 1.0625, 0.25, -0.25, 1"})
    void costAndSlopesCarryTheFactor(LossFactor factor, double cost, double weight, double first, double second) {
        var derivation = derive(factor);
        assertThat(at(derivation, "J", 0)).isEqualTo(cost);
        assertThat(at(derivation, "dJ/dJ0", 0)).isEqualTo(weight);
        assertThat(at(derivation, "dJ/dyhat", 0)).isCloseTo(first, within(1e-12));
        assertThat(at(derivation, "dJ/dyhat", 1)).isCloseTo(second, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"MEAN, the mean of, 1/N", "SUM, the sum of, row of 1.", "HALF_MEAN, half the mean of, 1/(2N)"})
    void theWordsSayTheFactor(LossFactor factor, String cost, String weight) {
        var steps = derive(factor).steps();
        assertThat(steps).anyMatch(step -> step.caption().contains("is " + cost + " its losses"));
        assertThat(steps).anyMatch(step -> step.caption().contains(weight));
    }

    private static double at(Derivation derivation, String id, int column) {
        return derivation.find(id).orElseThrow().value().at(0, column);
    }

    private static Derivation derive(LossFactor factor) {
        var example = Scenario.example(Scenes.byId("loss"));
        var given =
                Map.<String, Input>of("y", new Input.Vector(Vec.of(1, 0)), "yhat", new Input.Vector(Vec.of(0.5, 2)));
        return example.withInputs(Inputs.fit(example.scene(), given))
                .withConventions(Conventions.LECTURE.with(factor))
                .derive();
    }
}

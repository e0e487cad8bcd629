package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.math.Evaluation;
import jacobianlens.math.Plain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Behind the loss that is made for the activation, ∂J/∂z is what came out less the target; behind any other it is not,
/// and nothing is said.
class ShortcutTest {
    private static final String BATCH = "[[1,0.5],[0,-1],[2,0.3]]";

    private static Derivation sample(String g, String loss, String y) {
        return Networks.set("layers[2].g", g, "loss", loss, "y", y).derive();
    }

    private static List<Step> shortcuts(Derivation derivation) {
        return derivation.steps().stream()
                .filter(step -> step.title().equals("Shortcut"))
                .toList();
    }

    private static double number(Derivation derivation, String id, int i, int j) {
        return derivation.find(id).map(Quantity::value).orElseThrow().at(i, j);
    }

    @ParameterizedTest
    @CsvSource({
        "softmax, cross-entropy, '[1,0]', 1",
        "softmax, cross-entropy, '[0.7,0.2]', 0.9",
        "softmax, cross-entropy, '[0,0]', 0",
        "sigmoid, bce, '[1,0]', 1",
        "sigmoid, bce, '[0.7,0.2]', 1"
    })
    void whatComesOutLessTheTargetIsWhatTheChainRuleLeaves(String g, String loss, String y, double share) {
        var derivation = sample(g, loss, y);
        var step = shortcuts(derivation).getFirst();
        var targets = y.replaceAll("[\\[\\]]", "").split(",");
        for (int k = 0; k < targets.length; k++)
            assertThat(share * number(derivation, "a[2]", k, 0) - Double.parseDouble(targets[k]))
                    .isCloseTo(number(derivation, "dJ/dz[2]", 0, k), within(1e-15))
                    .isCloseTo(step.tiles().getLast().quantity().value().at(0, k), within(1e-15));
        assertThat(Evaluation.holds(step.formula(), 1e-12)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"softmax, cross-entropy", "sigmoid, bce"})
    void aMiniBatchHasItSampleBySample(String g, String loss) {
        var derivation = Networks.set("layers[2].g", g, "loss", loss, "X", BATCH, "y", "[[1,0],[0,1]]")
                .derive();
        var found =
                shortcuts(derivation).getFirst().tiles().getLast().quantity().value();
        for (int k = 0; k < 2; k++)
            for (int s = 0; s < 2; s++)
                assertThat(found.at(k, s))
                        .isCloseTo((number(derivation, "a[2]", k, s) - (k == s ? 1 : 0)) / 2, within(1e-15));
    }

    /// One sample whose targets do not add up to 1 changes what is written of all: the first entry stands for every
    /// one.
    @Test
    void targetsThatDoNotAddUpToOneAreSaidAndWritten() {
        var plain = shortcuts(sample("softmax", "cross-entropy", "[1,0]")).getFirst();
        assertThat(plain.summary()).endsWith(": a − y");
        assertThat(plain.caption()).contains("less the target", "zero where it is right");
        var more = shortcuts(sample("softmax", "cross-entropy", "[0.7,0.2]")).getFirst();
        assertThat(more.summary()).endsWith(": Σy·a − y");
        assertThat(more.caption()).contains("times the sum of the targets").doesNotContain("zero where");
        assertThat(Plain.of(more.formula())).contains("Σyᵢ·a[2]₁ − y₁");
        var batch = Networks.set("layers[2].g", "softmax", "loss", "cross-entropy", "X", BATCH, "y", "[[1,1],[0,1]]")
                .derive();
        var written = shortcuts(batch).getFirst();
        assertThat(written.caption()).contains("times the sum of the targets", "divided by N");
        assertThat(Plain.of(written.formula())).contains("Σyᵢ⁽¹⁾·");
        assertThat(Evaluation.holds(written.formula(), 1e-12)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"softmax, bce", "softmax, mse", "sigmoid, cross-entropy", "tanh, mse"})
    void otherPairsHaveNone(String g, String loss) {
        assertThat(shortcuts(sample(g, loss, "[1,0]"))).isEmpty();
    }

    @Test
    void itStandsBeforeTheParametersThatNeedIt() {
        var titles = sample("softmax", "cross-entropy", "[1,0]").steps().stream()
                .map(Step::summary)
                .toList();
        assertThat(titles.indexOf("∂J/∂z[2]: a − y")).isPositive().isLessThan(titles.indexOf("∂J/∂W[2]"));
    }
}

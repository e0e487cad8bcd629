package jacobianlens.render;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Step;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.math.Plain;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A cell is explained as its step writes it.
class LightsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            network-chain   | a − y | 0 | 1 | a[2]₂ − y₂
            network-batch   | a − y | 1 | 0 | 1/4(a[2]₂⁽¹⁾ − y₂⁽¹⁾)
            layer-gradients | rows  | 1 | 0 | w₁₂
            """)
    void aCellIsExplainedAsItsStepWritesIt(String lesson, String summary, int row, int column, String written) {
        var derivation = Lessons.byId(lesson).start().derive();
        var lights = lights(derivation, step(derivation, summary), row, column);
        var cells = Objects.requireNonNull(lights.quantity()).cells();
        assertThat(Plain.of(cells.at(row, column))).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"network-chain, 0, 1, 1, 0", "network-batch, 1, 0, 1, 0", "network-batch, 0, 2, 0, 2"})
    void theShortcutLightsUpWhatItReads(String lesson, int row, int column, int i, int j) {
        var derivation = Lessons.byId(lesson).start().derive();
        var step = step(derivation, "a − y");
        var lights = lights(derivation, step, row, column);
        for (var tile : step.tiles().subList(0, 2))
            assertThat(lights.isOn(tile.quantity().cell(i, j).key()))
                    .as(tile.quantity().id())
                    .isTrue();
    }

    private static Lights lights(Derivation derivation, Step step, int row, int column) {
        var id = step.tiles().getLast().quantity().id();
        return Lights.of(derivation, step, new Pointed.At(new Cell(id, row, column)));
    }

    private static Step step(Derivation derivation, String summary) {
        return derivation.steps().stream()
                .filter(step -> step.summary().contains(summary))
                .findFirst()
                .orElseThrow();
    }
}

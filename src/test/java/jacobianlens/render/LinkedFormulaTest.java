package jacobianlens.render;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Step;
import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.lesson.View;
import jacobianlens.math.Latex;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Symbols in formulas know their place, and what lights up.
class LinkedFormulaTest {
    private static final Derivation LAYER = Lessons.byId("layer-input").start().derive();

    static List<Lesson> lessons() {
        return Lessons.all();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everySymbolHasAPlaceInsideTheFormula(Lesson lesson) {
        for (var step : lesson.start().derive().steps()) {
            var formula = LinkedFormula.of(marker -> Latex.of(step.formula(), marker));
            var drawn = Brush.grown(formula.shape().drawn(), 1e-6);
            var parts = new ArrayList<>(formula.parts().values());
            assertThat(parts).as(step.title()).allMatch(drawn::contains);
            assertThat(formula.parts().keySet().stream().map(formula.keys()::get))
                    .as(step.title())
                    .containsAll(formula.keys());
            for (int i = 0; i < parts.size(); i++)
                for (int j = 0; j < i; j++) {
                    var common = parts.get(i).createIntersection(parts.get(j));
                    assertThat(Math.min(common.getWidth(), common.getHeight()))
                            .as(step.title() + ": " + formula.keys().get(i) + ", "
                                    + formula.keys().get(j))
                            .isLessThan(0.2);
                }
        }
    }

    @Test
    void lightsChangeColoursAndNothingElse() {
        var formula = LinkedFormula.of(marker -> Latex.of(product().formula(), marker));
        var dark = drawn(formula, null);
        var lit = drawn(formula, new Pointed.At(new Cell("da/dx", 1, 2)));
        assertThat(shapes(lit)).isEqualTo(shapes(dark));
        assertThat(colours(dark)).containsOnly(Theme.LIGHT.ink());
        assertThat(colours(lit)).contains(Theme.LIGHT.ink(), Theme.LIGHT.accent());
    }

    @Test
    void aCellLightsTheInputsItIsMadeOf() {
        assertThat(lights(new Pointed.At(new Cell("da/dx", 1, 2))).keys())
                .contains("W[3,2]", "x[3]", "a[2]", "z[2]")
                .doesNotContain("W[2,2]", "z[1]");
    }

    @Test
    void anInputIsExplainedByItsOwnArrayAndMarksTheCellsItStandsIn() {
        var lights = lights(new Pointed.Term("W[3,2]"));
        var result = product().tiles().getLast().quantity();
        assertThat(lights.isUsed(result, 1, 2)).isTrue();
        assertThat(lights.isUsed(result, 1, 1)).isFalse();
        assertThat(lights.isUsed(result, 0, 2)).isFalse();
        assertThat(lights.keys()).contains("W[3,2]");
    }

    @Test
    void aPointOfTheCurveIsExplained() {
        var lights = lights(new Pointed.Term("z[2]"));
        assertThat(lights.cell()).isEqualTo(new Cell("z", 1, 0));
        assertThat(Description.of(LAYER, 4, View.PLAIN, new Pointed.Term("z[2]")))
                .contains("z₂ = ");
    }

    @Test
    void aSymbolUnknownToTheLessonLightsNothingElse() {
        var lights = lights(new Pointed.Term("nobody"));
        assertThat(lights.cell()).isNull();
        assertThat(lights.keys()).containsExactly("nobody");
    }

    private static Step product() {
        return LAYER.steps().get(4);
    }

    private static Lights lights(Pointed pointed) {
        return Lights.of(LAYER, product(), pointed);
    }

    private static List<Outlines.Outline> drawn(LinkedFormula formula, @Nullable Pointed pointed) {
        var outlines = new Outlines();
        formula.draw(outlines, 0, 0, 20, Theme.LIGHT, Lights.of(LAYER, product(), pointed));
        return outlines.outlines();
    }

    /// Every point of every outline, however the outlines are put together.
    private static List<String> shapes(List<Outlines.Outline> outlines) {
        var points = new ArrayList<String>();
        for (var outline : outlines)
            for (var at = outline.shape().getPathIterator(null); !at.isDone(); at.next()) {
                var place = new double[6];
                points.add(at.currentSegment(place) + Arrays.toString(place));
            }
        return points.stream().sorted().toList();
    }

    private static List<Color> colours(List<Outlines.Outline> outlines) {
        return outlines.stream().map(Outlines.Outline::color).toList();
    }
}

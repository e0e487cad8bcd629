package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.render.HitMap;
import jacobianlens.render.Pointed;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

/// What is pointed at in one pane lights up in the others.
class LinksTest {
    private static final Cell CELL = new Cell("da/dx", 1, 2);
    private final OnWindow on = new OnWindow(Lessons.byId("layer-input").start());

    private boolean lit(String entry) {
        return on.stage().is("#cell-" + entry, "lit");
    }

    private void pointAt(Rectangle2D area) {
        var stage = on.stage().find("#stage");
        on.stage().robot().moveTo(stage.localToScreen(area.getCenterX(), area.getCenterY()));
    }

    private Rectangle2D term(String key) {
        return on.painted().hits().terms().stream()
                .filter(term -> term.key().equals(key))
                .findFirst()
                .map(HitMap.Term::area)
                .orElseThrow();
    }

    @Test
    void aCellLightsItsInputsAndItsPointOfTheCurveUntilThePointerLeaves() {
        assertThat(lit("x[3]")).isFalse();
        var area = on.painted().hits().regions().stream()
                .filter(region -> region.cell().equals(CELL))
                .findFirst()
                .orElseThrow()
                .area();
        pointAt(area);
        on.stage().until(() -> lit("x[3]") && lit("W[3,2]"));
        assertThat(lit("x[1]")).isFalse();
        assertThat(lit("W[2,2]")).isFalse();
        assertThat(on.stage().text("#curve-words")).startsWith("z₂");
        on.pointAway();
        on.stage().until(() -> !lit("x[3]") && !lit("W[3,2]"));
        assertThat(on.present().view().pinned()).isNull();
    }

    @Test
    void aNameBesideAMatrixLightsTheInput() {
        pointAt(term("x[3]"));
        on.stage().until(() -> lit("x[3]"));
        assertThat(lit("x[2]")).isFalse();
    }

    @Test
    void aTermOfTheFormulaLightsThePointOfTheCurve() {
        pointAt(term("da/dz[2,2]"));
        on.stage().until(() -> on.stage().text("#curve-words").startsWith("z₂"));
    }

    @Test
    void anInputIsExplainedOnTheStage() {
        on.painted();
        on.stage().robot().moveTo(on.stage().find("#cell-x[3]"));
        on.stage().until(() -> new Pointed.Term("x[3]").equals(on.painted().pointed()));
        assertThat(lit("x[3]")).isTrue();
    }
}

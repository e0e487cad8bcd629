package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.function.Layout;
import jacobianlens.function.WeightStorage;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Inputs;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.lesson.Scenes;
import jacobianlens.lesson.Walk;
import jacobianlens.math.Vec;
import jacobianlens.render.HitMap;
import jacobianlens.render.Pointed;
import jacobianlens.ui.pane.CurvePane;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        return term(new Pointed.Term(key));
    }

    private Rectangle2D term(Pointed pointed) {
        return on.painted().hits().terms().stream()
                .filter(term -> term.pointed().equals(pointed))
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

    private void show(Scenario scenario) {
        on.stage().act(() -> on.window().editing().edit(new Object(), "", _ -> scenario));
        assertThat(on.present()).isEqualTo(scenario);
    }

    private void pointAt(Cell cell) {
        var frame = on.painted();
        int tile = Glow.tile(frame.shown().step(), cell.id());
        pointAt(frame.hits().regions().stream()
                .filter(region -> region.tile() == tile && region.cell().equals(cell))
                .findFirst()
                .map(HitMap.Region::area)
                .orElseThrow());
        on.stage().until(() -> new Pointed.At(cell).equals(on.painted().pointed()));
    }

    @Test
    void aSlopeInTheLeftFactorLightsItsTermItsPointAndNoWeight() {
        pointAt(new Cell("da/dz", 1, 1));
        assertThat(new Glow(on.painted()).formula("da/dz[2,2]")).isTrue();
        assertThat(new Glow(on.painted()).formula("da/dz[1,1]")).isFalse();
        assertThat(on.stage().text("#curve-words")).startsWith("z₂");
        assertThat(lit("W[3,2]")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "unary, f, ln, df/dx, x[2], x[1], x₂",
        "unary, f, sqrt, df/dx, x[2], x[1], x₂",
        "unary, f, abs, df/dx, x[2], x[1], x₂",
        "unary, f, x^2*sin(x), df/dx, x[2], x[1], x₂",
        "activation, g, relu, da/dz, z[2], z[1], z₂",
        "activation, g, sigmoid, da/dz, z[2], z[1], z₂",
        "binary, f, divide, dw/du, v[2], v[1], u₂",
        "loss, loss, bce, dJ0/dyhat, y[2], y[1], ŷ⁽²⁾"
    })
    void whateverTheFunctionASlopeLightsItsInputsAndItsPoint(
            String scene, String field, String word, String jacobian, String lit, String off, String point) {
        var example = Scenario.example(Scenes.byId(scene));
        Map<String, Input> given = new HashMap<>(Map.of(field, new Input.Word(word)));
        if (scene.equals("activation")) given.put("z", new Input.Vector(Vec.of(1, 40, -1)));
        var changed = example.withInputs(Inputs.fit(example.scene(), given));
        var steps = changed.derive().steps();
        int step = 0;
        while (!steps.get(step).tiles().getLast().quantity().id().equals(jacobian)) step++;
        show(changed.withStep(step));
        pointAt(new Cell(jacobian, 1, 1));
        on.stage().until(() -> lit(lit));
        assertThat(lit(off)).isFalse();
        assertThat(on.stage().text("#curve-words")).startsWith(point + " = ");
    }

    @ParameterizedTest
    @CsvSource({"NUMERATOR, NEURONS_BY_INPUTS", "DENOMINATOR, INPUTS_BY_NEURONS", "DENOMINATOR, NEURONS_BY_INPUTS"})
    void theLinksFollowTheConventions(Layout layout, WeightStorage storage) {
        var start = Lessons.byId("layer-input").start();
        show(start.withConventions(start.conventions().with(layout).with(storage)));
        boolean turned = layout == Layout.DENOMINATOR;
        pointAt(new Cell("da/dx", turned ? 2 : 1, turned ? 1 : 2));
        on.stage().until(() -> lit("x[3]") && lit("W[3,2]"));
        assertThat(lit("W[2,3]")).isFalse();
        assertThat(lit("x[2]")).isFalse();
        assertThat(on.stage().text("#curve-words")).startsWith("z₂");
        assertThat(new Glow(on.painted()).formula("da/dz[2,2]")).isTrue();
    }

    @Test
    void nothingStaysLitThatIsGoneWhenShapesChange() {
        pointAt(new Cell("da/dx", 2, 3));
        on.stage().until(() -> lit("W[4,3]") && lit("x[4]"));
        on.stage().press("#size-NEURONS-less");
        on.stage().press("#size-INPUTS-less");
        on.painted();
        for (String key : List.of("x[1]", "x[3]", "W[3,2]", "W[1,1]"))
            assertThat(lit(key)).as(key).isFalse();
        pointAt(new Cell("da/dx", 1, 2));
        on.stage().until(() -> lit("W[3,2]") && lit("x[3]"));
    }

    @Test
    void aPointOfTheCurveLightsTheInputAndTheStage() {
        show(Lessons.byId("activation-tanh").start());
        on.painted();
        var chart = on.stage().find("#curve", CurvePane.class).getChildren().get(1);
        var area = chart.getLayoutBounds();
        for (double x = 0; x < area.getWidth() && !lit("z[2]"); x += 6)
            on.stage().robot().moveTo(chart.localToScreen(x, area.getCenterY()));
        on.stage().until(() -> lit("z[2]"));
        assertThat(lit("z[1]")).isFalse();
        assertThat(on.painted().pointed()).isEqualTo(new Pointed.Term("z[2]"));
        assertThat(on.stage().text("#curve-words")).startsWith("z₂ = 1");
    }

    /// Shows a step of a lesson, built up as far as asked.
    private void show(String lesson, int step, @Nullable Walk walk) {
        var start = Lessons.byId(lesson).start().withStep(step);
        show(start.withView(start.view().at(walk)));
        on.painted();
    }

    private boolean framed(String array, int row, int column) {
        var frame = on.painted();
        return new Glow(frame).cell(Glow.tile(frame.shown().step(), array), new Cell(array, row, column));
    }

    private boolean glows(Pointed part) {
        return new Glow(on.painted()).tinted(term(part));
    }

    @Test
    void aTermOfASumLightsItsTwoFactorsEverywhere() {
        show("layer-input", 4, new Walk(6, 3));
        var second = new Pointed.Addend(CELL, 1);
        assertThat(lit("W[3,2]")).isFalse();
        pointAt(term(second));
        on.stage().until(() -> lit("W[3,2]"));
        on.stage().until(() -> framed("da/dz", 1, 1) && framed("dz/dx", 1, 2));
        assertThat(framed("da/dz", 0, 0)).isFalse();
        assertThat(framed("dz/dx", 0, 0)).isFalse();
        assertThat(glows(second)).isTrue();
        assertThat(new Glow(on.painted()).formula("da/dz[2,2]")).isTrue();
        assertThat(on.stage().text("#curve-words")).startsWith("z₂");
        assertThat(on.painted().description()).contains("Term 2 of 3: row 2 times column 3.", "∂z₂/∂x₃ = w₃₂ = 0.9.");
        on.pointAway();
        on.stage().until(() -> !lit("W[3,2]"));
    }

    @ParameterizedTest
    @CsvSource({"da/dz, 1, 0", "dz/dx, 0, 2"})
    void aFactorLightsItsTermThoughAStructuralZeroRemovesIt(String array, int row, int column) {
        show("layer-input", 4, new Walk(6, 3));
        var first = new Pointed.Addend(CELL, 0);
        assertThat(glows(first)).isFalse();
        pointAt(new Cell(array, row, column));
        assertThat(glows(first)).isTrue();
        assertThat(glows(new Pointed.Addend(CELL, 1))).isFalse();
        assertThat(on.painted().description())
                .contains("Term 1 of 3", "∂a₂/∂z₁ = 0, a structural zero", "∂z₁/∂x₃ = w₃₁ = 0.35.")
                .doesNotContain("..");
    }

    @Test
    void aCellThatIsNoFactorOfTheSumIsExplainedInstead() {
        show("layer-input", 4, new Walk(6, 3));
        pointAt(new Cell("da/dz", 0, 0));
        assertThat(on.painted().description())
                .doesNotContain("row 2 times column 3")
                .contains("∂a₁/∂z₁ = ");
    }

    @Test
    void clickingATermPinsItsFirstFactor() {
        show("layer-input", 4, new Walk(6, 3));
        pointAt(term(new Pointed.Addend(CELL, 1)));
        on.stage().robot().clickOn();
        on.stage()
                .until(() -> new Cell("da/dz", 1, 1).equals(on.present().view().pinned()));
        on.pointAway();
        assertThat(on.painted().description()).contains("Term 2 of 3");
    }

    @Test
    void anEntryOfTheRowBeingBuiltLightsItsCellAndTheCellItsEntry() {
        show("layer-input", 2, new Walk(1, 0));
        var entry = new Pointed.At(new Cell("da/dz", 1, 1));
        pointAt(term(entry));
        on.stage().until(() -> framed("da/dz", 1, 1));
        assertThat(on.stage().text("#curve-words")).startsWith("z₂");
        assertThat(on.painted().description()).contains("∂a₂/∂z₂ = σ′(z₂)");
        var zero = new Pointed.At(new Cell("da/dz", 1, 2));
        pointAt(new Cell("da/dz", 1, 2));
        assertThat(glows(zero)).isTrue();
        assertThat(glows(entry)).isFalse();
        assertThat(on.painted().description()).contains("∂a₂/∂z₃ = 0, a structural zero");
    }

    @ParameterizedTest
    @CsvSource({
        "activation-sigmoid, 3, z[2], 'da/dz[2,2]', 'da/dz[1,1]'",
        "unary-general, 2, x[2], 'df/dx[2,2]', 'df/dx[1,1]'",
        "activation-sigmoid, 1, z[2], z, a",
        "layer-input, 4, 'W[3,2]', w[2], w[1]",
        "layer-input, 0, x[3], x, b",
        "layer-input, 0, 'W[3,2]', W^T, x",
        "layer-input, 11, x[3], x, 'da/dz[2,2]'",
        "batch-local, 4, 'X[3,2]', x[2], x[1]"
    })
    void anInputLightsWhatTheFormulaSaysOfIt(String lesson, int step, String input, String on, String off) {
        show(lesson, step, null);
        this.on.stage().robot().moveTo(this.on.stage().find("#cell-" + input));
        this.on
                .stage()
                .until(() -> new Pointed.Term(input).equals(this.on.painted().pointed()));
        assertThat(new Glow(this.on.painted()).formula(on)).isTrue();
        assertThat(new Glow(this.on.painted()).formula(off)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "layer-input, 4, w[2], 'W[1,2] W[2,2] W[3,2] W[4,2]', 'W[1,1]'",
        "layer-input, 0, x, 'x[1] x[4]', 'W[1,1]'",
        "layer-input, 0, W^T, 'W[1,1] W[4,3]', x[1]",
        "layer-input, 11, x, 'x[1] x[4]', b[1]",
        "batch-local, 4, x[2], 'X[1,2] X[3,2]', 'X[1,1]'",
        "activation-sigmoid, 1, z, 'z[1] z[4]', ''"
    })
    void anInputsSymbolLightsItsNumbers(String lesson, int step, String symbol, String lit, String off) {
        show(lesson, step, null);
        pointAt(term(symbol));
        for (String key : lit.split(" ")) on.stage().until(() -> lit(key));
        if (!off.isEmpty()) assertThat(lit(off)).isFalse();
    }
}

package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.chain.Curve;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Inputs;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scenes;
import jacobianlens.math.Vec;
import jacobianlens.render.Theme;
import jacobianlens.ui.OnStage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurvePaneTest {
    private static final int BLUE = 0x0969da;
    private static final int AMBER = Theme.LIGHT.diagonal().getRGB() & 0xffffff;
    private static final int GREY = CurveChart.undefined(Theme.LIGHT).getRGB() & 0xffffff;
    private static final int YELLOW = CurveChart.flat(Theme.LIGHT).getRGB() & 0xffffff;
    private final OnStage stage = new OnStage();
    private final Reports reports = new Reports(Scenario.example(Scenes.byId("activation")), _ -> refresh());
    private final CurvePane pane = new CurvePane(reports);

    CurvePaneTest() {
        var column = new VBox(pane);
        column.setMinWidth(260);
        column.setMaxWidth(260);
        stage.show(column, 260, 400);
    }

    private void refresh() {
        pane.show(reports.scenario.derive().curve());
    }

    private void show(Scenario scenario) {
        reports.scenario = scenario;
        stage.act(this::refresh);
    }

    private void show(String g, double... z) {
        show(with("activation", Map.of("g", new Input.Word(g), "z", vector(z))));
    }

    private CurveChart chart() {
        return (CurveChart) pane.getChildren().get(1);
    }

    private Curve curve() {
        return Objects.requireNonNull(reports.scenario.derive().curve());
    }

    /// Drags the point of a component by some pixels, in three moves.
    private void drag(int component, double by) {
        stage.act(() -> {
            double from = chart().pixel(curve().at().at(component));
            pane.press(from + 3);
            for (int part = 1; part <= 3; part++) pane.drag(from + 3 + by * part / 3);
            pane.release();
        });
    }

    @Test
    void saysTheSlopeAtEveryComponent() {
        show("sigmoid", 0, 40);
        assertThat(pane.getAccessibleText()).contains("z₁ = 0: slope 0.25", "z₂ = 40: slope 4.248·10⁻¹⁸");
        assertThat(stage.text("#curve-words")).isEqualTo("z₁ = 0: slope 0.25");
    }

    @Test
    void theInputThatMovesInATrialIsInFront() {
        var trial = Scenario.example(Scenes.byId("is-it-diagonal"));
        show(trial);
        assertThat(stage.text("#curve-words")).startsWith("x₂ = ");
        show(trial.withInputs(trial.inputs().with("j", new Input.Number(4))));
        assertThat(stage.text("#curve-words")).startsWith("x₄ = ");
        stage.act(pane::requestFocus);
        stage.keys(KeyCode.UP);
        stage.act(this::refresh);
        assertThat(stage.text("#curve-words")).as("until another is chosen").startsWith("x₃ = ");
    }

    /// Lines over a function's domain go on to its border, although the axis does not follow them.
    @ParameterizedTest
    @CsvSource({"ln, 1, -15", "reciprocal, 2, -500", "ln-plus-exp, 1, -15", "sqrt, 1, 0"})
    void aLineGoesOnToTheBorderOfTheDomain(String f, double x, double lowest) {
        show(with("activation", Map.of("g", new Input.Word(f), "z", vector(x))));
        var lines = CurveLines.of(curve(), 0, -4.5, 4.5);
        var line = lines.data().getSeries("LINE 0");
        assertThat(line.getMinY()).isLessThanOrEqualTo(lowest);
        assertThat(lines.lowest()).isGreaterThan(-9);
    }

    @Test
    void aDragMovesAnInputAsOneGesture() {
        show("sigmoid", 0, 1, -2);
        double pixel = chart().pixel(1) - chart().pixel(0);
        drag(1, -2 * pixel);
        assertThat(reports.scenario.inputs().vector("z").at(1)).isCloseTo(-1, within(0.02));
        assertThat(reports.scenario.inputs().vector("z").at(0)).isZero();
        assertThat(reports.gestures).hasSize(3);
        assertThat(new HashSet<>(reports.gestures)).hasSize(1);
        assertThat(reports.fields).containsOnly("z");
        assertThat(stage.text("#curve-words")).startsWith("z₂ = −");
        drag(1, pixel);
        assertThat(new HashSet<>(reports.gestures)).hasSize(2);
    }

    @Test
    void aClickChoosesAndMovesNothing() {
        show("sigmoid", 0.12345, 2);
        drag(1, 0);
        assertThat(reports.gestures).isEmpty();
        assertThat(stage.text("#curve-words")).startsWith("z₂");
        stage.act(() -> pane.press(chart().pixel(-3)));
        stage.act(() -> pane.drag(chart().pixel(-2)));
        assertThat(reports.gestures).as("no point is near").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dense-layer, b, 1", "neuron-batch, b, 2", "unary, x, 0", "binary, u, 3", "loss, yhat, 2"})
    void aPointMovesThroughTheScenesInput(String scene, String field, int component) {
        show(Scenario.example(Scenes.byId(scene)));
        double before = curve().at().at(component);
        double by = 0.02 * (chart().value(1000) - chart().value(0));
        drag(component, chart().pixel(by) - chart().pixel(0));
        assertThat(reports.fields).isNotEmpty().containsOnly(field);
        assertThat(curve().at().at(component)).isCloseTo(before + by, within(0.011));
    }

    @Test
    void theAxesRestDuringADrag() {
        show("softplus", 0, 3);
        var before = chart().upright();
        stage.act(() -> {
            pane.press(chart().pixel(3));
            pane.drag(10_000);
        });
        assertThat(reports.scenario.inputs().vector("z").at(1))
                .as("not beyond the axis")
                .isCloseTo(4, within(0.05));
        assertThat(chart().upright()).isEqualTo(before);
        stage.act(pane::release);
        assertThat(chart().value(10_000)).isGreaterThan(4.4);
    }

    @Test
    void keysChooseAndMove() {
        show("sigmoid", 0.1, 1);
        stage.act(pane::requestFocus);
        stage.keys(KeyCode.DOWN);
        assertThat(stage.text("#curve-words")).startsWith("z₂ = 1:");
        stage.keys(KeyCode.RIGHT);
        stage.keys(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(reports.scenario.inputs().vector("z").at(1)).isEqualTo(1.09);
        assertThat(new HashSet<>(reports.gestures)).hasSize(1);
        stage.keys(KeyCode.UP);
        stage.keys(KeyCode.LEFT);
        assertThat(reports.scenario.inputs().vector("z").at(0)).isZero();
    }

    /// On the paper, and where it is shaded: 3:1 for lines and points, after WCAG 2.2.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "projector"})
    void theLinesStandOutFromEveryShade(String id) {
        var theme = Theme.byId(id);
        for (var paper : List.of(theme.card(), CurveChart.undefined(theme), CurveChart.flat(theme)))
            for (var line : List.of(theme.accent(), theme.diagonal(), theme.quiet()))
                assertThat(jacobianlens.render.Palette.contrast(line, paper))
                        .as("%s on %s", line, paper)
                        .isGreaterThanOrEqualTo(3);
    }

    @Test
    void aKinkIsExplained() {
        show("relu", 0, 1);
        assertThat(stage.text("#curve-words"))
                .isEqualTo("z₁ = 0: slope 1. ReLU′(0) is a convention; a setting decides.");
    }

    @Test
    void whatIsUndefinedOrFlatIsShaded() {
        show("ln", 1, 2);
        assertThat(stage.text("#curve-hint")).startsWith("Grey: not defined here, ln needs x > 0.");
        assertThat(pixels(GREY)).isGreaterThan(3000);
        assertThat(pixels(YELLOW)).isZero();
        show("sigmoid", 0, 12);
        assertThat(stage.text("#curve-hint")).startsWith("Yellow: almost flat");
        assertThat(pixels(YELLOW)).isGreaterThan(1000);
        assertThat(pixels(GREY)).isZero();
    }

    @Test
    void pointsBesideTheCurveAreSaidToBe() {
        show(Scenario.example(Scenes.byId("binary")));
        assertThat(stage.text("#curve-hint")).contains("Diamonds: points on a curve of their own.");
        show("sigmoid", 0, 1);
        assertThat(stage.text("#curve-hint")).doesNotContain("Diamonds");
    }

    @Test
    void aLineThatRunsAlongAnotherIsSeen() {
        show(with("binary", Map.of("f", new Input.Word("add"))));
        assertThat(pixels(BLUE)).isGreaterThan(20);
        assertThat(pixels(AMBER)).isGreaterThan(100);
    }

    @Test
    void drawsTheFunction() {
        show("tanh", 0.5, -1);
        assertThat(pixels(BLUE)).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e3, 1e9, 1e300})
    void staysWhereNumbersAreLarge(double z) {
        show("square", 0.5, -1);
        show(with("activation", Map.of("g", new Input.Word("identity"), "z", vector(z, -z))));
        assertThat(pane.getAccessibleText()).contains("z₂ = −");
        show("reciprocal", 0.001, 2);
        assertThat(pane.getAccessibleText()).contains("z₂ = 2: slope −0.25");
        show("sqrt", 0, 4);
        assertThat(pane.getAccessibleText()).contains("∞");
    }

    @Test
    void hidesWithoutAFunction() {
        stage.act(() -> pane.show(null));
        assertThat(pane.isVisible()).isFalse();
        assertThat(pane.isManaged()).isFalse();
    }

    private int pixels(int colour) {
        var pictures = new WritableImage[1];
        stage.act(() -> pictures[0] = pane.snapshot(null, null));
        int count = 0;
        for (int x = 0; x < pictures[0].getWidth(); x++)
            for (int y = 0; y < pictures[0].getHeight(); y++)
                if ((pictures[0].getPixelReader().getArgb(x, y) & 0xffffff) == colour) count++;
        return count;
    }

    private static Scenario with(String id, Map<String, Input> given) {
        var scene = Scenes.byId(id);
        return Scenario.example(scene).withInputs(Inputs.fit(scene, given));
    }

    private static Input vector(double... entries) {
        return new Input.Vector(Vec.of(entries));
    }
}

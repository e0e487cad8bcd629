package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Input;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.math.Vec;
import jacobianlens.render.Pointed;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

/// The button that says float64 opens the digits of a cell.
class PrecisionTest {
    private static Scenario sigmoid(double... z) {
        return activation("sigmoid", z);
    }

    private static Scenario activation(String g, double... z) {
        var start = Lessons.byId("activation").start();
        return start.withStep(start.derive().steps().size() - 1)
                .withInputs(start.inputs().with("g", new Input.Word(g)).with("z", new Input.Vector(Vec.of(z))));
    }

    private static OnStage opened(Scenario start) {
        var stage = new OnWindow(start).stage();
        stage.press("#precision");
        stage.until(() -> stage.find("#overlay").isVisible());
        return stage;
    }

    private static TextFlow digits(OnStage stage, String id) {
        return stage.find(id, TextFlow.class);
    }

    @Test
    void withoutACellItOpensWhereMostIsLost() {
        var stage = opened(sigmoid(1, 40, -2));
        assertThat(stage.text("#precision-cell")).isEqualTo("∂a₂/∂z₂, shown as 4.248354255291589·10⁻¹⁸.");
        assertThat(stage.text("#precision-truth")).isEqualTo("4.24835425529158895923221·10⁻¹⁸");
        assertThat(digits(stage, "#precision-textbook-float64").getAccessibleText())
                .isEqualTo("0, wrong");
        assertThat(digits(stage, "#precision-stable-float64").getAccessibleText())
                .isEqualTo("4.248354255291589·10⁻¹⁸, all right");
        assertThat(stage.text("#precision-why"))
                .isEqualTo(
                        "1 − a₂ leaves 0 in float64 and float32, because a₂ is rounded to 1 (cancellation), so the whole is 0.");
        stage.keys(KeyCode.ESCAPE);
        assertThat(stage.find("#overlay").isVisible()).isFalse();
    }

    @Test
    void wrongDigitsAreUnderlinedAndRightOnesAreNot() {
        var stage = opened(sigmoid(20));
        var parts = digits(stage, "#precision-textbook-float64").getChildren().stream()
                .map(Text.class::cast)
                .toList();
        assertThat(parts)
                .extracting(Text::getText)
                .containsExactly("2.061153", "6879193953", "·10⁻⁹", "   7 digits right");
        assertThat(parts).extracting(Text::isUnderline).containsExactly(false, true, false, false);
    }

    @Test
    void theClickedCellComesFirstAndAValueHasDigitsToo() {
        var start = sigmoid(1, 40, -2).withStep(1);
        var values = start.derive().steps().get(1).tiles().getLast().quantity().id();
        var stage = new OnWindow(start.withView(start.view().pin(new Cell(values, 2, 0)))).stage();
        stage.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        stage.until(() -> stage.find("#overlay").isVisible());
        assertThat(stage.text("#precision-cell")).startsWith("a₃, shown as 0.1192");
        assertThat(stage.text("#precision-why")).isEqualTo("No more than a few roundings are lost here.");
    }

    @Test
    void theCellThatIsPointedAtComesBeforeTheClickedOne() {
        var start = sigmoid(1, 40, -2);
        var jacobian = start.derive().jacobians().getFirst().id();
        var on = new OnWindow(start.withStep(3).withView(start.view().pin(new Cell(jacobian, 1, 1))));
        on.stage().act(() -> on.window().editing().point(Pointed.at(new Cell(jacobian, 2, 2))));
        on.stage().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        on.stage().until(() -> on.stage().find("#overlay").isVisible());
        assertThat(on.stage().text("#precision-cell")).startsWith("∂a₃/∂z₃, shown as");
    }

    @Test
    void whatIsComputedWithoutAShortFormulaShowsItsDigitsToo() {
        var stage = opened(activation("gelu", -8));
        assertThat(stage.robot().lookup("#precision-stable-float64").queryAll()).isEmpty();
        assertThat(digits(stage, "#precision-textbook-float64").getAccessibleText())
                .endsWith(", 3 digits right");
        assertThat(digits(stage, "#precision-otherwise").getAccessibleText())
                .isEqualTo("−3.9796072610867965·10⁻¹⁴, 16 digits right");
    }

    @Test
    void aStructuralZeroIsExact() {
        var start = sigmoid(1, 40, -2);
        var jacobian = start.derive().jacobians().getFirst().id();
        var stage = opened(start.withView(start.view().pin(new Cell(jacobian, 0, 1))));
        assertThat(stage.text("#precision-cell"))
                .isEqualTo("∂a₁/∂z₂ is a structural zero: no number goes into it, so it is 0 in any width.");
    }

    @Test
    void aProductShowsItsFactor() {
        var start = Lessons.byId("layer-input").start();
        var stage = opened(start);
        assertThat(stage.text("#factor-name-0")).matches("Its factor ∂a.?/∂z.?");
        assertThat(stage.text("#factor-0-truth")).isNotBlank();
    }
}

package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Dimension;
import jacobianlens.lesson.Lessons;
import jacobianlens.math.Problem;
import jacobianlens.math.Vec;
import jacobianlens.render.Theme;
import jacobianlens.ui.OnStage;
import java.util.HashSet;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsPaneTest {
    private final OnStage stage = new OnStage();
    private final Reports reports = new Reports(Lessons.byId("dense-layer").start(), _ -> refresh());
    private final InputsPane inputs = new InputsPane(reports);

    InputsPaneTest() {
        stage.show(inputs, 292, 700);
        stage.act(this::refresh);
    }

    private void refresh() {
        inputs.show(reports.scenario);
    }

    private double x(int i) {
        return reports.scenario.inputs().vector("x").at(i);
    }

    private String sentence(String field) {
        var label = (Label) stage.find("#field-" + field + " .problem");
        return label.isVisible() ? label.getText() : "";
    }

    private String cell(String where) {
        return stage.find("#cell-" + where, TextField.class).getText();
    }

    @Test
    void everyKeystrokeThatLeavesANumberCounts() {
        stage.act(stage.find("#cell-x[2]")::requestFocus);
        stage.write("-2.5");
        assertThat(x(1)).isEqualTo(-2.5);
        assertThat(reports.gestures).hasSizeGreaterThan(1);
        assertThat(new HashSet<>(reports.gestures)).as("one gesture").hasSize(1);
        assertThat(reports.fields).containsOnly("x");
        stage.keys(KeyCode.ENTER);
        assertThat(cell("x[2]")).isEqualTo("−2.50");
        assertThat(stage.find("#cell-x[3]").isFocused()).isTrue();
    }

    @Test
    void aNewVisitToACellIsANewGesture() {
        stage.type("#cell-x[1]", "1");
        stage.type("#cell-x[2]", "2");
        stage.type("#cell-x[1]", "3");
        assertThat(new HashSet<>(reports.gestures)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"UP, '', 0.6", "DOWN, '', 0.4", "UP, SHIFT, 0.51", "DOWN, CONTROL, -0.5"})
    void arrowsNudge(KeyCode key, String modifier, double value) {
        stage.act(stage.find("#cell-x[1]")::requestFocus);
        if (modifier.isEmpty()) stage.keys(key);
        else stage.keys(KeyCode.valueOf(modifier), key);
        assertThat(x(0)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"abc | not a number", "0,5 | comma", "1e999 | too large", "NaN | not a number"})
    void aBadNumberIsExplainedAtItsFieldAndChangesNothing(String text, String why) {
        stage.type("#cell-x[2]", text);
        assertThat(sentence("x")).contains(why);
        assertThat(sentence("b")).isEmpty();
        assertThat(stage.is("#cell-x[2]", "bad")).isTrue();
        assertThat(stage.is("#cell-x[1]", "bad")).isFalse();
        assertThat(reports.gestures).isEmpty();
        stage.type("#cell-x[1]", "7");
        assertThat(sentence("x")).as("still bad while another cell changes").contains(why);
        assertThat(cell("x[2]")).isEqualTo(text);
        stage.type("#cell-x[2]", "2");
        assertThat(sentence("x")).isEmpty();
        assertThat(stage.is("#cell-x[2]", "bad")).isFalse();
    }

    @Test
    void aLoneSignWaitsForItsDigitsAndIsExplainedWhenLeft() {
        stage.type("#cell-x[2]", "-");
        assertThat(sentence("x")).isEmpty();
        stage.act(stage.find("#cell-x[3]")::requestFocus);
        assertThat(sentence("x")).contains("not a number");
        stage.act(inputs::forget);
        assertThat(sentence("x")).isEmpty();
        assertThat(cell("x[2]")).isEqualTo("−1.00");
    }

    @Test
    void aRefusalStandsAtTheFieldWithTheEntryOutlined() {
        var problem = new Problem("domain", "x[2]", "ln needs x > 0; x[2] is −1.", "Use a positive x[2].");
        stage.act(() -> inputs.refuse("g", problem));
        assertThat(sentence("g")).isEqualTo("ln needs x > 0; x[2] is −1. Use a positive x[2].");
        assertThat(stage.is("#cell-x[2]", "bad")).isTrue();
        stage.act(() -> inputs.refuse("", problem));
        assertThat(sentence("x")).contains("ln needs");
        assertThat(sentence("g")).isEmpty();
        stage.act(this::refresh);
        assertThat(sentence("x")).isEmpty();
        assertThat(stage.is("#cell-x[2]", "bad")).isFalse();
    }

    @Test
    void steppersChangeASizeOfEveryInputThatHasIt() {
        stage.press("#size-INPUTS-more");
        assertThat(reports.scenario.inputs().vector("x").size()).isEqualTo(5);
        assertThat(reports.scenario.inputs().matrix("W").rows()).isEqualTo(5);
        assertThat(stage.find("#cell-W[5,3]")).isNotNull();
        assertThat(stage.text("#size-INPUTS")).isEqualTo("Inputs l = 5");
        for (int i = 0; i < 27; i++) stage.press("#size-INPUTS-more");
        assertThat(stage.find("#size-INPUTS-more").isDisabled())
                .as("thirty-two by hand")
                .isTrue();
        for (int i = 0; i < 31; i++) stage.press("#size-INPUTS-less");
        assertThat(stage.find("#size-INPUTS-less").isDisabled()).isTrue();
        assertThat(reports.scenario.inputs().sizes()).containsEntry(Dimension.INPUTS, 1);
    }

    @Test
    void aFavouriteIsPickedByItsButton() {
        stage.press("#pick-tanh");
        assertThat(reports.scenario.inputs().word("g")).isEqualTo("tanh");
        assertThat(stage.find("#pick-tanh", ToggleButton.class).isSelected()).isTrue();
        assertThat(stage.find("#pick-sigmoid", ToggleButton.class).isSelected()).isFalse();
        stage.press("#pick-tanh");
        assertThat(stage.find("#pick-tanh", ToggleButton.class).isSelected())
                .as("stays picked")
                .isTrue();
    }

    @Test
    void buttonsSetAllNumbers() {
        var before = reports.scenario;
        stage.press("#random");
        var first = reports.scenario;
        assertThat(first.inputs()).isNotEqualTo(before.inputs());
        stage.press("#random");
        assertThat(reports.scenario.inputs()).isNotEqualTo(first.inputs());
        stage.press("#zeros");
        assertThat(reports.scenario.inputs().vector("x")).isEqualTo(Vec.constant(4, 0));
        stage.press("#example");
        assertThat(reports.scenario.inputs()).isEqualTo(before.inputs());
        assertThat(new Draw(7).numbers(before)).isEqualTo(new Draw(7).numbers(before));
    }

    @Test
    void randomNumbersSayTheirSeed() {
        var example = reports.scenario;
        assertThat(stage.find("#seed").isVisible()).isFalse();
        stage.press("#random");
        var first = reports.scenario;
        assertThat(first).isEqualTo(new Draw(1).numbers(example));
        assertThat(stage.text("#seed")).isEqualTo("Random numbers with seed 1");
        stage.press("#random");
        assertThat(stage.text("#seed")).isEqualTo("Random numbers with seed 2");
        assertThat(stage.find("#random", Button.class).getTooltip().getText()).isEqualTo("Random numbers with seed 3");
        stage.act(() -> reports.look(_ -> first));
        assertThat(stage.text("#seed")).as("after undo").isEqualTo("Random numbers with seed 1");
        stage.type("#cell-x[1]", "9");
        assertThat(stage.find("#seed").isVisible()).isFalse();
    }

    @Test
    void theCellTheUserIsAtComesIntoSightInALargeMatrix() {
        stage.act(() -> reports.look(scenario -> scenario.withInputs(scenario.inputs()
                .resized(Dimension.INPUTS, SizeSteppers.MOST)
                .resized(Dimension.NEURONS, SizeSteppers.MOST))));
        assertThat(stage.robot().lookup(".number-cell").queryAll()).hasSizeGreaterThan(32 * 32);
        for (String cell : new String[] {"#cell-W[32,32]", "#cell-W[1,1]", "#cell-W[1,20]"}) {
            stage.act(stage.find(cell)::requestFocus);
            var at = stage.find(cell).localToScene(stage.find(cell).getBoundsInLocal());
            assertThat(at.getMinX()).as(cell).isNotNegative();
            assertThat(at.getMinY()).as(cell).isNotNegative();
            assertThat(at.getMaxX()).as(cell).isLessThan(293);
            assertThat(at.getMaxY()).as(cell).isLessThan(701);
            assertThat(stage.find(cell).getBoundsInLocal().getWidth()).as(cell).isGreaterThanOrEqualTo(46);
        }
    }

    @Test
    void cellsOfAVectorHaveTheHeatmapsColours() {
        assertThat(stage.find("#cell-x[2]").getStyle())
                .isEqualTo(Tint.of(new Entries("x", reports.scenario.inputs().get("x")), Theme.LIGHT)
                        .style(x(1)));
        stage.type("#cell-x[1]", "100");
        assertThat(stage.find("#cell-x[1]").getStyle()).isEqualTo(new Tint(Theme.LIGHT.palette(), 1).style(1));
    }

    @Test
    void cellsOfAVectorChangeTheirColoursWithTheTheme() {
        stage.act(() -> inputs.use(Theme.DARK, 1));
        assertThat(stage.find("#cell-x[1]").getStyle())
                .isEqualTo(Tint.of(new Entries("x", reports.scenario.inputs().get("x")), Theme.DARK)
                        .style(x(0)));
    }
}

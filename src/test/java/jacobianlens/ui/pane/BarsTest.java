package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.function.Conventions;
import jacobianlens.lesson.Draft;
import jacobianlens.lesson.Lessons;
import jacobianlens.ui.OnStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarsTest {
    private final OnStage stage = new OnStage();

    private static StatusBar statusBar(Intents intents) {
        return new StatusBar(intents, new PrecisionButton(new Overlay()));
    }

    @Test
    void theStatusBarSaysWhatTheProductCosts() {
        var bar = statusBar(new Reports(Lessons.byId("layer-input").start(), _ -> {}));
        stage.show(bar, 800, 60);
        stage.act(() -> bar.show(Shown.of(Lessons.byId("layer-input").start())));
        assertThat(stage.text("#cost")).isEqualTo("∂a/∂x: 12 entries, 12 multiplications instead of 36");
        stage.act(() -> bar.show(Shown.of(Lessons.byId("layer-input").start().withStep(0))));
        assertThat(stage.text("#cost")).as("no product, no cost").isEmpty();
    }

    @Test
    void theStatusBarSaysOneInTheSingular() {
        var bar = statusBar(new Reports(Lessons.byId("layer-input").start(), _ -> {}));
        stage.show(bar, 800, 60);
        var one = Draft.on(Lessons.byId("layer-input").start())
                .set("x", "[2]")
                .set("b", "[1]")
                .scenario();
        stage.act(() -> bar.show(Shown.of(one)));
        assertThat(stage.text("#cost")).isEqualTo("∂a/∂x: 1 entry, 1 multiplication");
    }

    private static Map<String, List<String>> menus() {
        return Map.of(
                "layout", List.of("numerator layout", "denominator layout"),
                "weights", List.of("W is l × n", "W is n × l"),
                "relu-at-zero", List.of("ReLU′(0) = 1", "ReLU′(0) = 0", "ReLU′(0) = 0.5"),
                "loss-factor", List.of("J = 1/N ∑", "J = ∑", "J = 1/2N ∑"));
    }

    @ParameterizedTest
    @CsvSource({"layer-input, layout, layer-input, weights", "activation-relu, relu-at-zero, loss-mse, loss-factor"})
    void everyConventionIsAMenuWhoseChoiceIsOneEdit(String lesson, String menu, String other, String second) {
        switches(lesson, menu);
        switches(other, second);
    }

    private void switches(String lesson, String menu) {
        var bars = new ArrayList<StatusBar>();
        var reports = new Reports(
                Lessons.byId(lesson).start(), scenario -> bars.getFirst().show(Shown.of(scenario)));
        bars.add(statusBar(reports));
        stage.show(bars.getFirst(), 1200, 60);
        stage.act(() -> bars.getFirst().show(Shown.of(reports.scenario)));
        var texts = menus().get(menu);
        for (int k = texts.size() - 1; k >= 0; k--) {
            var item = stage.find("#" + menu, MenuButton.class).getItems().get(k);
            stage.act(item::fire);
            assertThat(stage.text("#" + menu)).isEqualTo(texts.get(k));
        }
        assertThat(reports.scenario.conventions()).isEqualTo(Conventions.LECTURE);
    }

    @Test
    void conventionsThatMakeNoDifferenceAreQuietOrHidden() {
        var bar = statusBar(new Reports(Lessons.byId("diagonal").start(), _ -> {}));
        stage.show(bar, 1200, 60);
        stage.act(() -> bar.show(Shown.of(Lessons.byId("diagonal").start())));
        assertThat(stage.is("#layout", "quiet")).isTrue();
        assertThat(stage.is("#relu-at-zero", "quiet")).isTrue();
        assertThat(stage.find("#weights").isVisible()).isFalse();
        assertThat(stage.find("#loss-factor").isVisible()).isFalse();
        stage.act(() -> bar.show(Shown.of(Lessons.byId("layer-input").start())));
        assertThat(stage.is("#layout", "quiet")).isFalse();
        assertThat(stage.find("#weights").isVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo", "redo", "open", "save", "export", "look", "present"})
    void theTopBarReportsItsButtons(String button) {
        var pressed = new ArrayList<String>();
        var bar = new TopBar(actions(pressed));
        stage.show(bar, 900, 60);
        stage.press("#" + button);
        assertThat(pressed).containsExactly(button);
    }

    @Test
    void theTopBarNamesThePlaceAndWhatCanBeUndone() {
        var bar = new TopBar(actions(new ArrayList<>()));
        stage.show(bar, 900, 60);
        stage.act(() -> bar.show(Shown.of(Lessons.byId("layer-input").start()), Lessons.rows(), true, false));
        assertThat(stage.text("#breadcrumb")).startsWith("Dense layer  ›  ∂a/∂x");
        assertThat(stage.text("#point")).isEqualTo(Lessons.byId("layer-input").point());
        assertThat(stage.find("#undo").isDisabled()).isFalse();
        assertThat(stage.find("#redo").isDisabled()).isTrue();
    }

    private static List<Action> actions(List<String> pressed) {
        return Stream.of("undo", "redo", "open", "save", "export", "look", "present")
                .map(id -> new Action(id, id, List.of(), () -> pressed.add(id)))
                .toList();
    }
}

package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.ui.OnStage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarsTest {
    private final OnStage stage = new OnStage();

    @Test
    void theStatusBarSaysWhatTheProductCosts() {
        var bar = new StatusBar(new Reports(Lessons.byId("layer-input").start(), _ -> {}));
        stage.show(bar, 800, 60);
        stage.act(() -> bar.show(Shown.of(Lessons.byId("layer-input").start())));
        assertThat(stage.text("#cost")).isEqualTo("∂a/∂x: 12 entries, 12 multiplications instead of 36");
        stage.act(() -> bar.show(Shown.of(Lessons.byId("layer-input").start().withStep(0))));
        assertThat(stage.text("#cost")).as("no product, no cost").isEmpty();
    }

    @Test
    void theConventionSwitchesBothWays() {
        var bars = new ArrayList<StatusBar>();
        var reports = new Reports(
                Lessons.byId("activation-relu").start(),
                scenario -> bars.getFirst().show(Shown.of(scenario)));
        bars.add(new StatusBar(reports));
        stage.show(bars.getFirst(), 800, 60);
        stage.act(() -> bars.getFirst().show(Shown.of(reports.scenario)));
        for (String slope : List.of("1", "0", "1")) {
            assertThat(stage.text("#relu-at-zero")).isEqualTo("ReLU′(0) = " + slope);
            assertThat(reports.scenario.conventions().reluAtZero()).isEqualTo(Double.parseDouble(slope));
            stage.press("#relu-at-zero");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo", "redo", "open", "save", "export", "look"})
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
        assertThat(stage.find("#undo").isDisabled()).isFalse();
        assertThat(stage.find("#redo").isDisabled()).isTrue();
    }

    private static List<Action> actions(List<String> pressed) {
        return Stream.of("undo", "redo", "open", "save", "export", "look")
                .map(id -> new Action(id, id, List.of(), () -> pressed.add(id)))
                .toList();
    }
}

package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Input;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scenes;
import jacobianlens.math.Vec;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The badge says whether the derivatives are right, and its panel how that is known.
class CheckBadgeTest {
    private static OnStage on(Scenario start) {
        var stage = new OnWindow(start).stage();
        stage.until(() -> !stage.text("#check").startsWith("checking"));
        return stage;
    }

    @Test
    void theBadgeFollowsTheScenarioAndOpensThePanel() {
        var stage = on(Lessons.byId("layer-input").start());
        assertThat(stage.text("#check")).startsWith("✓ checked to ");
        assertThat(stage.find("#check").getStyleClass()).contains("good");
        stage.press("#check");
        assertThat(stage.text("#check-verdict"))
                .startsWith("✓ agrees with forward-mode and finite differences (largest difference ")
                .isEqualTo(stage.find("#check").getAccessibleText());
        assertThat(stage.text("#check-curve-words")).contains("The best step is ");
        assertThat(stage.find("#error-curve").getBoundsInParent().getWidth()).isGreaterThan(300);
        stage.keys(KeyCode.ESCAPE);
        assertThat(stage.find("#overlay").isVisible()).isFalse();
    }

    @Test
    void thePanelThatWasAskedForTooEarlyOpensOnceThereIsAnAnswer() {
        var window = new OnWindow(Lessons.byId("layer-input").start());
        var stage = window.stage();
        var other = Lessons.byId("activation-sigmoid").start();
        stage.act(() -> {
            window.window().editing().edit(new Object(), "", _ -> other);
            window.window().check();
        });
        stage.until(() -> stage.find("#overlay").isVisible());
        assertThat(stage.text("#check-verdict")).startsWith("✓ agrees");
    }

    @Test
    void aKinkShowsBothSlopesAndTheInterval() {
        var example = Scenario.example(Scenes.byId("activation"));
        var stage = on(example.withInputs(
                example.inputs().with("g", new Input.Word("relu")).with("z", new Input.Vector(Vec.of(0, 1, -2)))));
        assertThat(stage.text("#check")).contains("1 entry on a kink");
        stage.keys(KeyCode.CONTROL, KeyCode.D);
        assertThat(stage.text("#check-kink")).contains("0 from the left and 1 from the right", "[0, 1]; 1 does.");
    }

    @Test
    void aSceneWithoutDerivativesHasNothingToOpen() {
        var stage = on(Scenario.example(Scenes.byId("diagonal-algebra")));
        assertThat(stage.text("#check")).isEqualTo("– nothing to check");
        stage.press("#check");
        assertThat(stage.find("#overlay").isVisible()).isFalse();
    }
}

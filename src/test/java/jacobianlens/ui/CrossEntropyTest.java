package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Cross-entropy is dragged to ŷ = 0 and 1.
class CrossEntropyTest {
    private static OnStage opened(String lesson) {
        var stage = new OnWindow(Lessons.byId(lesson).start()).stage();
        stage.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        stage.until(() -> !stage.robot().lookup("#bce-loss-ideal").queryAll().isEmpty());
        return stage;
    }

    private static String said(OnStage stage, String id) {
        return stage.find(id).getAccessibleText();
    }

    private static void drag(OnStage stage, double place) {
        stage.act(() -> stage.find("#bce-slider", Slider.class).setValue(place));
    }

    @Test
    void itOpensAtTheFirstSampleOfTheLesson() {
        var stage = opened("loss-bce");
        assertThat(stage.find("#cross-entropy").isVisible()).isTrue();
        assertThat(stage.find("#bce-y", TextField.class).getText()).isEqualTo("1.00");
        assertThat(stage.find("#bce-yhat", TextField.class).getText()).isEqualTo("0.80");
        assertThat(stage.text("#bce-loss-ideal")).startsWith("0.2231435513142097");
        assertThat(said(stage, "#bce-slope-lecture-float64")).isEqualTo("−1.25, all right");
    }

    @Test
    void itOpensFromAnyLesson() {
        var stage = opened("layer-input");
        assertThat(stage.find("#cross-entropy").isVisible()).isFalse();
        assertThat(stage.find("#bce-panel").isVisible()).isTrue();
        stage.keys(KeyCode.ESCAPE);
        assertThat(stage.find("#overlay").isVisible()).isFalse();
    }

    @Test
    void atTheEndsOfTheSliderThePredictionIsExactly0And1() {
        var stage = opened("loss-bce");
        drag(stage, -1);
        stage.until(() -> stage.text("#bce-loss-ideal").equals("∞"));
        assertThat(stage.find("#bce-yhat", TextField.class).getText()).isEqualTo("0.00");
        assertThat(stage.text("#bce-slope-ideal")).isEqualTo("−∞");
        assertThat(said(stage, "#bce-loss-clamped-float64")).isEqualTo("100, wrong");
        assertThat(stage.text("#bce-loss-logits")).isEqualTo("needs a finite z");
        drag(stage, 1);
        stage.until(() -> stage.text("#bce-loss-ideal").equals("0"));
        assertThat(said(stage, "#bce-loss-lecture-float64")).isEqualTo("NaN, wrong");
        assertThat(stage.text("#bce-slope-ideal")).isEqualTo("−1");
        assertThat(stage.text("#bce-why"))
                .contains("0 · (−∞) in float64 and float32, which is no number, so the whole is NaN.");
    }

    @Test
    void pastTheLastDoubleBelow1TheLogitsFormStillKnows() {
        var stage = opened("loss-bce");
        stage.type("#bce-y", "0");
        drag(stage, 0.5);
        stage.until(() -> stage.text("#bce-z").equals("z = 100"));
        stage.until(() -> said(stage, "#bce-loss-logits-float64").equals("100, all right"));
        assertThat(said(stage, "#bce-loss-lecture-float64")).isEqualTo("∞, wrong");
        assertThat(stage.text("#bce-why")).contains("1 − ŷ leaves 0 in float64");
    }

    @Test
    void aPredictionCanBeTypedExactly() {
        var stage = opened("loss-bce");
        stage.type("#bce-yhat", "1e-45");
        stage.until(() -> stage.text("#bce-z").equals("z = −103.6"));
        assertThat(said(stage, "#bce-loss-clamped-float64")).isEqualTo("100, 2 digits right");
        double place = stage.find("#bce-slider", Slider.class).getValue();
        assertThat(800 * place * place * place).isBetween(-103.7, -103.5);
    }

    @Test
    void whatCannotBeUsedIsSaidAndTheNumbersStay() {
        var stage = opened("loss-bce");
        stage.type("#bce-yhat", "1.5");
        assertThat(stage.text("#bce-problem"))
                .isEqualTo("ŷ must lie between 0 and 1. Type a number such as 0.5 or 1e-20.");
        assertThat(stage.is("#bce-yhat", "bad")).isTrue();
        assertThat(stage.text("#bce-loss-ideal")).startsWith("0.2231435513142097");
        stage.type("#bce-y", "x");
        assertThat(stage.text("#bce-problem")).startsWith("“x” is not a number.");
        stage.type("#bce-yhat", "0.5");
        assertThat(stage.is("#bce-yhat", "bad")).isFalse();
    }
}

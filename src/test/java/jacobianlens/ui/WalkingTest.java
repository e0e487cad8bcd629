package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Course;
import jacobianlens.lesson.LessonFile;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Walk;
import jacobianlens.render.Figure;
import jacobianlens.render.StagePainter;
import jacobianlens.render.Theme;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Walking through a step with keys and buttons, and a lesson that plays by itself.
class WalkingTest {
    private static final double FAST = 500;
    private final OnWindow on = new OnWindow(Lessons.byId("layer-input").start());
    private final OnStage stage = on.stage();

    WalkingTest() {
        stage.act(stage.find("#stage")::requestFocus);
    }

    private @Nullable Walk walk() {
        return on.present().view().walk();
    }

    private ReadOnlyBooleanProperty playing() {
        return on.window().player().playingProperty();
    }

    @Test
    void enterBeginsAWalkKeysLeadOnAndEscapeLeavesIt() {
        stage.keys(KeyCode.ENTER);
        assertThat(walk()).isEqualTo(new Walk(0, 1));
        stage.keys(KeyCode.RIGHT);
        stage.keys(KeyCode.ENTER);
        assertThat(walk()).isEqualTo(new Walk(0, 3));
        stage.keys(KeyCode.RIGHT);
        assertThat(walk()).isEqualTo(new Walk(1, 1));
        stage.keys(KeyCode.LEFT);
        assertThat(walk()).isEqualTo(new Walk(0, 3));
        stage.keys(KeyCode.CONTROL, KeyCode.RIGHT);
        stage.keys(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(walk()).isEqualTo(new Walk(2, 1));
        stage.keys(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(walk()).isEqualTo(new Walk(1, 1));
        assertThat(on.painted().description()).contains("Term 1 of 3");
        stage.keys(KeyCode.ESCAPE);
        assertThat(on.present()).isEqualTo(Lessons.byId("layer-input").start());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#curve", "#cell-x[1]"})
    void whatHasTheFocusKeepsItsKeys(String field) {
        stage.press("#walk");
        stage.act(stage.find(field)::requestFocus);
        stage.keys(KeyCode.CONTROL, KeyCode.RIGHT);
        stage.keys(KeyCode.RIGHT);
        stage.keys(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(walk()).isEqualTo(new Walk(0, 1));
    }

    @Test
    void theButtonsDoTheSame() {
        stage.press("#walk");
        assertThat(walk()).isEqualTo(new Walk(0, 1));
        stage.press("#next-term");
        assertThat(walk()).isEqualTo(new Walk(0, 2));
        stage.press("#next-cell");
        assertThat(walk()).isEqualTo(new Walk(1, 1));
        stage.press("#previous-cell");
        assertThat(walk()).isEqualTo(new Walk(0, 1));
        stage.press("#whole-step");
        assertThat(walk()).isNull();
    }

    @Test
    void theNextStepBeginsWithItsFirstRowAndAnyOtherWayShowsItComplete() {
        stage.press("#step-3");
        assertThat(walk()).isNull();
        stage.keys(KeyCode.RIGHT);
        assertThat(on.present().step()).isEqualTo(3);
        assertThat(walk()).isEqualTo(new Walk(0, 0));
        stage.keys(KeyCode.RIGHT);
        stage.keys(KeyCode.RIGHT);
        assertThat(walk()).isEqualTo(new Walk(2, 0));
        stage.keys(KeyCode.RIGHT);
        assertThat(walk()).isNull();
        assertThat(on.present().step()).isEqualTo(3);
        stage.keys(KeyCode.LEFT);
        assertThat(on.present().step()).isEqualTo(2);
        assertThat(walk()).isNull();
        stage.keys(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(on.present().step()).isEqualTo(3);
        assertThat(walk()).isNull();
        stage.keys(KeyCode.END);
        assertThat(walk()).isNull();
    }

    @Test
    void anEditStaysInTheWalkWhileItFits() {
        stage.keys(KeyCode.ENTER);
        stage.type("#cell-x[2]", "-0.5");
        assertThat(walk()).isEqualTo(new Walk(0, 1));
        stage.keys(KeyCode.ESCAPE);
        stage.act(() -> on.window()
                .editing()
                .look(scenario -> scenario.withView(scenario.view().at(new Walk(11, 3)))));
        stage.press("#size-NEURONS-less");
        assertThat(walk()).isNull();
    }

    @Test
    void itPlaysThroughRowsAndCellsToTheEndAndBeginsAgain() {
        var seen = new ArrayList<Object>();
        stage.press("#lesson-activation-general");
        stage.act(() -> {
            on.window().editing().go(Course::first);
            on.window().player().speed(FAST);
            playing().addListener(_ -> seen.add(on.present().step()));
        });
        stage.keys(KeyCode.K);
        stage.until(() -> !playing().get());
        int last = on.present().derive().steps().size() - 1;
        assertThat(on.present().step()).isEqualTo(last);
        assertThat(walk()).isNull();
        stage.keys(KeyCode.K);
        stage.until(() -> !playing().get());
        assertThat(seen).as("starts and ends").isEqualTo(List.of(0, last, 0, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#next-step", "#step-2", "#zeros", "#play"})
    void anythingTheUserDoesStopsIt(String button) {
        stage.press("#play");
        assertThat(playing().get()).isTrue();
        assertThat(stage.find("#play").getAccessibleText()).isEqualTo("Pause");
        stage.press(button);
        assertThat(playing().get()).isFalse();
        assertThat(stage.find("#play").getAccessibleText()).isEqualTo("Play");
    }

    @Test
    void keysStopItToo() {
        stage.keys(KeyCode.K);
        assertThat(playing().get()).isTrue();
        stage.keys(KeyCode.DOWN);
        assertThat(playing().get()).isFalse();
    }

    @Test
    void theSpeedGoesRoundAndIsShown() {
        assertThat(stage.text("#speed")).isEqualTo("1×");
        stage.press("#speed");
        assertThat(stage.text("#speed")).isEqualTo("2×");
        stage.keys(KeyCode.SHIFT, KeyCode.K);
        assertThat(stage.text("#speed")).isEqualTo("0.5×");
        assertThat(on.window().player().speedProperty().get()).isEqualTo(0.5);
    }

    @Test
    void theFileHoldsTheWalkAndDrawsTheSamePicture() {
        stage.keys(KeyCode.ENTER);
        stage.keys(KeyCode.RIGHT);
        var frame = on.painted();
        var read = LessonFile.read(LessonFile.write(on.present()).getBytes(StandardCharsets.UTF_8));
        assertThat(read).isEqualTo(on.present());
        var figure = Figure.paint(
                StagePainter.of(read, read.derive(), Theme.LIGHT),
                frame.image().getWidth(),
                frame.image().getHeight(),
                1);
        assertThat(pixels(figure.image())).isEqualTo(pixels(frame.image()));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}

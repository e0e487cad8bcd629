package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The parts of the window that keys hide and show.
class PanelsTest {
    @TempDir
    private Path folder;

    private OnWindow window() {
        return new OnWindow(
                Lessons.byId("layer-input").start(),
                new SettingsFile(folder.resolve("settings.properties")),
                new SimpleObjectProperty<>(ColorScheme.LIGHT));
    }

    @Test
    void theListAndTheInputsLeaveTheirRoomToThePictureAndThatIsRemembered() {
        var on = window();
        double before = on.painted().image().getWidth();
        on.stage().keys(KeyCode.CONTROL, KeyCode.B);
        assertThat(on.stage().find("#lessons").isVisible()).isFalse();
        double without = on.painted().image().getWidth();
        assertThat(without).isGreaterThan(before + 100);
        on.stage().keys(KeyCode.CONTROL, KeyCode.I);
        assertThat(on.painted().image().getWidth()).isGreaterThan((int) without + 100);
        on = window();
        assertThat(on.stage().find("#lessons").isVisible()).isFalse();
        assertThat(on.stage().find("#inputs").isVisible()).isFalse();
        on.stage().keys(KeyCode.CONTROL, KeyCode.F);
        assertThat(on.stage().find("#lesson-search").isFocused())
                .as("searching brings the list back")
                .isTrue();
        on.stage().keys(KeyCode.CONTROL, KeyCode.I);
        assertThat(on.stage().find("#inputs").isVisible()).isTrue();
    }

    @Test
    void theWordsFollowTheStepTheCursorAndThePointer() {
        var on = window();
        var words = on.stage().find("#words", TextArea.class);
        assertThat(words.isVisible()).isFalse();
        on.stage().keys(KeyCode.F2);
        assertThat(words.isVisible()).isTrue();
        assertThat(words.isEditable()).isFalse();
        saysWhatIsPainted(on, words);
        on.stage().press("#step-2");
        saysWhatIsPainted(on, words);
        var step = words.getText();
        on.stage().act(on.stage().find("#stage")::requestFocus);
        on.stage().keys(KeyCode.DOWN);
        saysWhatIsPainted(on, words);
        assertThat(words.getText()).startsWith(step).isNotEqualTo(step);
        on.stage().keys(KeyCode.ESCAPE);
        saysWhatIsPainted(on, words);
        var region = on.painted().hits().regions().getLast();
        on.stage()
                .robot()
                .moveTo(on.stage()
                        .find("#stage")
                        .localToScreen(region.area().getCenterX(), region.area().getCenterY()));
        on.stage().until(() -> !words.getText().equals(step));
        assertThat(words.getText()).startsWith(step);
        on.stage().act(words::requestFocus);
        on.stage().keys(KeyCode.F2);
        assertThat(words.isVisible()).as("F2 works in the words too").isFalse();
    }

    /// By the name of the key that is held with Ctrl, or with Ctrl and Shift.
    @ParameterizedTest
    @CsvSource({"E, false", "D, false", "D, true", "B, true", "K, false", "L, false"})
    void aPanelTakesTheFocusAndEscapeClosesIt(KeyCode key, boolean shift) {
        var on = window();
        on.stage().act(on.stage().find("#stage")::requestFocus);
        on.stage()
                .keys(
                        shift
                                ? new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT, key}
                                : new KeyCode[] {KeyCode.CONTROL, key});
        var overlay = on.stage().find("#overlay");
        on.stage().until(overlay::isVisible);
        assertThat(overlay.isFocusWithin()).isTrue();
        on.stage().keys(KeyCode.ESCAPE);
        assertThat(overlay.isVisible()).isFalse();
        assertThat(on.stage().find("#stage").isFocused())
                .as("the focus is back where it was")
                .isTrue();
    }

    private static void saysWhatIsPainted(OnWindow on, TextArea words) {
        var painted = on.painted();
        assertThat(words.getText()).isEqualTo(painted.description());
    }
}

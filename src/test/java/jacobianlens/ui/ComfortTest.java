package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Look;
import jacobianlens.ui.pane.StagePane;
import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looks, zoom, help, palette and search, in the whole window.
class ComfortTest {
    @TempDir
    private Path folder;

    private final Scenario start = Lessons.byId("layer-input").start();
    private final SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);

    private OnWindow window() {
        return new OnWindow(start, new SettingsFile(folder.resolve("settings.properties")), system);
    }

    private static void paintedIn(OnWindow on, Theme theme) {
        var pane = on.stage().find("#stage", StagePane.class);
        on.stage().until(() -> pane.frame() != null && pane.frame().theme().equals(theme));
    }

    @Test
    void theLookFollowsTheSystemUntilOneIsChosenAndIsRemembered() {
        var on = window();
        paintedIn(on, Theme.LIGHT);
        on.stage().act(() -> system.set(ColorScheme.DARK));
        paintedIn(on, Theme.DARK);
        for (Look look : List.of(Look.LIGHT, Look.DARK, Look.PROJECTOR)) {
            on.stage().press("#look");
            assertThat(on.stage().text("#look")).isEqualTo(look.text());
            paintedIn(on, look.theme(false));
            var sheets = on.window().getScene().getStylesheets();
            assertThat(sheets).isEqualTo(Style.sheets(look == Look.DARK));
        }
        paintedIn(window(), Theme.PROJECTOR);
    }

    @Test
    void keysZoomAndTheZoomIsRemembered() {
        var on = window();
        on.stage().keys(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(on.stage().text("#zoom")).isEqualTo("125%");
        for (int i = 0; i < 3; i++) on.stage().keys(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(on.stage().text("#zoom")).isEqualTo("75%");
        assertThat(window().stage().text("#zoom")).isEqualTo("75%");
        on.stage().keys(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(on.stage().text("#zoom")).isEqualTo("100%");
    }

    @Test
    void helpListsTheKeysAndEscClosesIt() {
        var on = window();
        on.stage().keys(KeyCode.F1);
        assertThat(on.stage().robot().lookup("Ctrl+Shift+Z, Ctrl+Y").tryQuery()).isPresent();
        on.stage().keys(KeyCode.RIGHT);
        assertThat(on.present().step()).as("the window below keeps still").isEqualTo(start.step());
        on.stage().keys(KeyCode.ESCAPE);
        assertThat(on.stage().find("#overlay").isVisible()).isFalse();
    }

    @Test
    void thePaletteDoesWhatIsChosen() {
        var on = window();
        on.stage().keys(KeyCode.CONTROL, KeyCode.K);
        on.stage().type("#palette-search", "step");
        assertThat(on.stage().find("#palette-found", ListView.class).getItems()).hasSizeGreaterThan(2);
        on.stage().keys(KeyCode.DOWN);
        on.stage().keys(KeyCode.ENTER);
        assertThat(on.present().step()).isEqualTo(start.step() - 1);
        assertThat(on.stage().find("#overlay").isVisible()).isFalse();
        on.stage().keys(KeyCode.CONTROL, KeyCode.K);
        on.stage().type("#palette-search", "no such thing");
        on.stage().keys(KeyCode.ENTER);
        assertThat(on.stage().find("#overlay").isVisible()).isTrue();
        on.stage().type("#palette-search", "DIAGONAL inverse");
        on.stage().keys(KeyCode.ENTER);
        assertThat(on.present()).isEqualTo(Lessons.byId("diagonal-inverse").start());
    }

    @Test
    void theListIsSearchedByWordsAndRows() {
        var on = window();
        on.stage().keys(KeyCode.CONTROL, KeyCode.F);
        assertThat(on.stage().find("#lesson-search").isFocused()).isTrue();
        for (var lesson : Lessons.all())
            for (String row : lesson.rows()) {
                on.stage().type("#lesson-search", row);
                for (var other : Lessons.all())
                    assertThat(on.stage().find("#lesson-" + other.id()).isManaged())
                            .as(other.id() + " for " + row)
                            .isEqualTo(other.rows().contains(row));
            }
        on.stage().type("#lesson-search", "nothing like this");
        assertThat(on.stage().find("#lesson-none").isVisible()).isTrue();
        on.stage().keys(KeyCode.ESCAPE);
        assertThat(on.stage().find("#lesson-search", TextField.class).getText()).isEmpty();
        assertThat(on.stage().find("#lesson-diagonal-sum").isVisible()).isTrue();
    }
}

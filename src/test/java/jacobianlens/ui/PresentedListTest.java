package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Playlist;
import jacobianlens.lesson.Playlist.Entry;
import jacobianlens.lesson.PlaylistFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A playlist presented: from scene to scene, each with its own strokes.
class PresentedListTest extends PresentedWindow {

    /// Presents a playlist: a scene, the same scene with its own place in the list, and another.
    private List<Entry> presentList(Path folder) throws IOException {
        var list = List.of(
                new Entry("Warm-up", Lessons.byId("layer-input").start().withStep(0)),
                new Entry("Again", Lessons.byId("layer-input").start().withStep(0)),
                new Entry("", Lessons.byId("loss-mse").start()));
        var file = folder.resolve("lecture.jlens");
        PlaylistFile.save(file, new Playlist(list));
        stage.act(() -> on.window().filing().open(file));
        stage.until(() -> on.window().listing().list().scenes().size() == list.size());
        stage.press("#present");
        return list;
    }

    @Test
    void theOverviewOfAPlaylistGoesToAnyStepOfAnyScene(@TempDir Path folder) throws IOException {
        var list = presentList(folder);
        key(KeyCode.O);
        stage.until(() -> scene().lookup("#overview") != null);
        int all = list.stream()
                .mapToInt(entry -> entry.scenario().derive().steps().size())
                .sum();
        assertThat(scene().lookup("#thumb-" + all)).isNotNull();
        assertThat(scene().lookup("#thumb-" + (all + 1))).isNull();
        assertThat(node("thumb-1").isFocused()).isTrue();
        key(KeyCode.DOWN);
        key(KeyCode.UP);
        assertThat(node("thumb-1").isFocused()).isTrue();
        key(KeyCode.END);
        var thumb = node("thumb-" + all);
        assertThat(thumb.localToScene(thumb.getLayoutBounds()).getMaxY())
                .as("scrolled to")
                .isLessThanOrEqualTo(scene().getHeight());
        key(KeyCode.ENTER);
        assertThat(on.present().scene().id()).isEqualTo("loss");
        assertThat(step()).isEqualTo(list.getLast().scenario().derive().steps().size() - 1);
        key(KeyCode.O);
        stage.until(() -> scene().lookup("#overview") != null);
        assertThat(node("thumb-" + all).isFocused()).isTrue();
        stage.act(((ButtonBase) node("thumb-2"))::fire);
        assertThat(on.present().scene().id()).isEqualTo("dense-layer");
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void scenesOfAPlaylistAreOneKeyApartAndKeepTheirStrokes(@TempDir Path folder) throws IOException {
        presentList(folder);
        key(KeyCode.D);
        mouse(MouseEvent.MOUSE_PRESSED, 100, 100);
        key(KeyCode.PAGE_DOWN, true, false);
        assertThat(on.window().listing().at()).isEqualTo(1);
        assertThat(((Pane) node("ink")).getChildren()).as("of the other place").isEmpty();
        key(KeyCode.PAGE_DOWN, true, false);
        assertThat(on.present().scene().id()).isEqualTo("loss");
        key(KeyCode.PAGE_DOWN, true, false);
        assertThat(on.present().scene().id()).as("the last").isEqualTo("loss");
        key(KeyCode.PAGE_UP, true, false);
        key(KeyCode.PAGE_UP, true, false);
        assertThat(on.window().listing().at()).isZero();
        assertThat(((Pane) node("ink")).getChildren()).hasSize(1);
    }
}

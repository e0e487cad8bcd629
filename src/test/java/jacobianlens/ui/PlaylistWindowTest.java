package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Playlist;
import jacobianlens.lesson.Playlist.Entry;
import jacobianlens.lesson.PlaylistFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaylistWindowTest {
    private final OnWindow on = new OnWindow(Lessons.byId("unary-exercise").start());
    private final OnStage stage = on.stage();

    @TempDir
    private Path folder;

    private String scene() {
        return on.present().scene().id();
    }

    private Path saved(Playlist list) throws IOException {
        var file = folder.resolve("lecture.jlens");
        PlaylistFile.save(file, list);
        return file;
    }

    /// The file of a list whose first scene is on show.
    private Path opened() throws IOException {
        var file = saved(two());
        stage.act(() -> on.window().filing().open(file));
        stage.until(() -> scene().equals("dense-layer"));
        return file;
    }

    private static Playlist two() {
        return new Playlist(List.of(
                new Entry("Warm-up", Lessons.byId("layer-input").start()),
                new Entry("", Lessons.byId("loss-mse").start().withStep(0))));
    }

    @Test
    void pastTheEndOfASceneComesTheNextAndBack() throws IOException {
        opened();
        stage.keys(KeyCode.END);
        int last = on.present().step();
        stage.keys(KeyCode.PAGE_DOWN);
        assertThat(scene()).isEqualTo("loss");
        assertThat(on.present().step()).isZero();
        stage.keys(KeyCode.PAGE_UP);
        assertThat(scene()).isEqualTo("dense-layer");
        assertThat(on.present().step()).isEqualTo(last);
        stage.keys(KeyCode.PAGE_DOWN);
        stage.keys(KeyCode.END);
        var end = on.present();
        stage.keys(KeyCode.PAGE_DOWN);
        assertThat(on.present()).as("the end of the list").isEqualTo(end);
    }

    @Test
    void aKeyGoesFromSceneToSceneAndBackToTheListFromElsewhere() throws IOException {
        opened();
        stage.type("#cell-x[1]", "0.75");
        var inputs = on.present().inputs();
        stage.keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(scene()).isEqualTo("loss");
        stage.press("#lesson-unary-exercise");
        stage.keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(scene()).as("the scene shown last").isEqualTo("loss");
        stage.keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(on.present().inputs()).isEqualTo(inputs);
        stage.keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(on.present().inputs()).as("the first").isEqualTo(inputs);
    }

    @Test
    void whatIsEditedInASceneIsSavedWithTheListAndTheRestStays() throws IOException {
        var file = opened();
        stage.type("#cell-x[1]", "0.75");
        var inputs = on.present().inputs();
        stage.act(() -> on.window().filing().save(file));
        var read = PlaylistFile.read(Files.readAllBytes(file));
        assertThat(read.scenes().getFirst().scenario().inputs()).isEqualTo(inputs);
        assertThat(read.scenes().getFirst().title()).isEqualTo("Warm-up");
        assertThat(read.scenes().get(1)).isEqualTo(two().scenes().get(1));
    }

    @Test
    void aLessonLookedAtInBetweenLeavesTheListAlone() throws IOException {
        opened();
        stage.type("#cell-x[1]", "0.75");
        var inputs = on.present().inputs();
        stage.press("#lesson-layer-bias");
        stage.type("#cell-x[1]", "7");
        stage.press("#last-step");
        stage.act(on.window().listing()::next);
        assertThat(scene()).isEqualTo("loss");
        stage.act(on.window().listing()::previous);
        assertThat(on.present().inputs()).isEqualTo(inputs);
    }

    @Test
    void presentingBeginsAtTheFirstSceneOfTheList() throws IOException {
        opened();
        stage.keys(KeyCode.END);
        stage.keys(KeyCode.PAGE_DOWN);
        assertThat(scene()).isEqualTo("loss");
        assertThat(on.window().listing().following()).isEmpty();
        stage.act(() -> on.window().listing().first());
        assertThat(scene()).isEqualTo("dense-layer");
        assertThat(on.present().step()).isZero();
        assertThat(on.window().listing().following()).contains(two().scenes().get(1));
    }

    @Test
    void scenesAreAddedOrderedAndTakenOut() {
        stage.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        stage.keys(KeyCode.ESCAPE);
        stage.press("#lesson-layer-input");
        stage.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        var list = stage.find("#playlist-scenes", ListView.class);
        assertThat(list.getItems()).hasSize(2);
        assertThat(list.getItems().get(1).toString()).startsWith("2  Dense layer");
        stage.press("#playlist-up");
        assertThat(list.getItems().getFirst().toString()).startsWith("1  Dense layer");
        assertThat(on.window().listing().at()).isZero();
        stage.press("#playlist-down");
        stage.press("#playlist-remove");
        assertThat(list.getItems()).hasSize(1);
        assertThat(list.getItems().getFirst().toString()).startsWith("1  Unary");
        stage.keys(KeyCode.ENTER);
        assertThat(scene()).isEqualTo("unary");
    }

    @Test
    void twoStatesOfOneSceneStayTwo() {
        stage.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        stage.keys(KeyCode.ESCAPE);
        var first = on.present();
        stage.type("#cell-x[1]", "0.75");
        stage.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        var scenes = on.window().listing().list().scenes();
        assertThat(scenes.get(0).scenario()).isEqualTo(first);
        assertThat(scenes.get(1).scenario()).isEqualTo(on.present()).isNotEqualTo(first);
    }
}

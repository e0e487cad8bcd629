package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Input;
import jacobianlens.lesson.LessonFile;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Playlist;
import jacobianlens.lesson.Playlist.Entry;
import jacobianlens.lesson.PlaylistFile;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.Vec;
import jacobianlens.render.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is only written with what it held, edited; never with another lesson.
class SavingTest {
    private final OnWindow on = new OnWindow(Lessons.byId("layer-input").start());
    private final OnStage stage = on.stage();

    @TempDir
    private Path folder;

    private Path file(String name, Scenario holds) throws IOException {
        var file = folder.resolve(name);
        LessonFile.save(file, holds);
        return file;
    }

    private static Scenario read(Path file) throws IOException {
        return PlaylistFile.read(Files.readAllBytes(file)).scenes().getFirst().scenario();
    }

    private void open(Path file, Scenario holds) {
        stage.act(() -> on.window().filing().open(file));
        stage.until(() -> on.present().equals(holds));
    }

    private static Playlist losses() {
        return new Playlist(List.of(
                new Entry("", Lessons.byId("loss-mse").start()),
                new Entry("", Lessons.byId("loss-bce").start())));
    }

    /// The file of a list that is open.
    private Path opened(Playlist list) throws IOException {
        var file = folder.resolve("list.jlens");
        PlaylistFile.save(file, list);
        stage.act(() -> on.window().filing().open(file));
        stage.until(() -> on.window().listing().list().equals(list));
        return file;
    }

    /// Waits for the dialog that says what is wrong.
    private void closeTheProblem() {
        stage.until(() -> stage.robot().lookup("#problem-dialog").tryQuery().isPresent());
        stage.act(() -> stage.find("#problem-dialog").getScene().getWindow().hide());
    }

    private void save() {
        stage.keys(KeyCode.CONTROL, KeyCode.S);
    }

    private String title() {
        return on.window().titleProperty().get();
    }

    @Test
    void beforeWhatTheProgramWasStartedOnThereIsNothing() throws IOException {
        var lesson = Lessons.byId("loss-mse").start();
        var file = file("mine.jlens", lesson);
        stage.act(() -> on.window().open(new Opening(file, false, null, null, null)));
        stage.until(() -> on.present().equals(lesson));
        assertThat(stage.find("#undo").isDisabled()).isTrue();
        stage.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(on.present()).isEqualTo(lesson);
        save();
        assertThat(read(file)).isEqualTo(lesson);
    }

    @Test
    void undoingTheOpeningLeavesTheFile() throws IOException {
        var first = Lessons.byId("loss-mse").start();
        var second = Lessons.byId("loss-bce").start();
        var one = file("one.jlens", first);
        var two = file("two.jlens", second);
        open(one, first);
        stage.press("#zeros");
        var edited = on.present();
        open(two, second);
        assertThat(title()).isEqualTo("two.jlens – Jacobian Lens");
        stage.press("#undo");
        assertThat(on.present()).isEqualTo(edited);
        assertThat(title()).isEqualTo("one.jlens • – Jacobian Lens");
        save();
        assertThat(read(one)).isEqualTo(edited);
        assertThat(read(two)).isEqualTo(second);
        stage.press("#redo");
        assertThat(title()).isEqualTo("two.jlens – Jacobian Lens");
    }

    @Test
    void aLessonOfTheProgramIsOnNoFile() throws IOException {
        var lesson = Lessons.byId("loss-mse").start();
        open(file("mine.jlens", lesson), lesson);
        stage.press("#lesson-layer-bias");
        assertThat(title()).isEqualTo("Jacobian Lens");
        assertThat(on.window().editing().document().hasFile()).isFalse();
        stage.press("#undo");
        assertThat(title()).isEqualTo("mine.jlens – Jacobian Lens");
    }

    @Test
    void whatWasSavedOnceStaysOnItsFileWhenAnEditIsTakenBack() throws IOException {
        var before = on.present();
        stage.press("#zeros");
        var file = folder.resolve("mine.jlens");
        stage.act(() -> on.window().filing().save(file));
        assertThat(title()).isEqualTo("mine.jlens – Jacobian Lens");
        stage.press("#undo");
        assertThat(title()).isEqualTo("mine.jlens • – Jacobian Lens");
        save();
        assertThat(read(file)).isEqualTo(before);
    }

    @Test
    void theFileSaysThatWhatIsMarkedIsNotInIt() throws IOException {
        stage.press("#lesson-unary-exercise");
        var good = on.present();
        stage.type("#cell-x[1]", "-1");
        var file = folder.resolve("mine.jlens");
        stage.act(() -> on.window().filing().save(file));
        assertThat(read(file)).isEqualTo(good);
        closeTheProblem();
    }

    @Test
    void textThatIsNoNumberIsNotInTheFileEither() throws IOException {
        var good = on.present();
        stage.type("#cell-x[1]", "abc");
        var file = folder.resolve("mine.jlens");
        stage.act(() -> on.window().filing().save(file));
        assertThat(read(file)).isEqualTo(good);
        closeTheProblem();
    }

    @Test
    void theBeginningOfAFunctionIsNoSceneOfAList() {
        stage.press("#lesson-unary-exercise");
        var good = on.present();
        stage.type("#expression-f", "");
        stage.write("x^3/(");
        stage.act(on.window()::addToPlaylist);
        assertThat(on.window().listing().list().scenes().getFirst().scenario()).isEqualTo(good);
    }

    @Test
    void takingBackTheWayToTheNextSceneLeavesBothAsTheyWere() throws IOException {
        var one = Lessons.byId("layer-input").start();
        var two = one.withInputs(one.inputs().with("b", new Input.Vector(Vec.of(0.25, 0.5, 0.75))));
        var list = new Playlist(List.of(new Entry("one", one), new Entry("two", two)));
        var file = opened(list);
        stage.keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(on.present().inputs()).isEqualTo(two.inputs());
        stage.press("#undo");
        assertThat(on.present()).isEqualTo(one);
        save();
        assertThat(PlaylistFile.read(Files.readAllBytes(file))).isEqualTo(list);
    }

    @Test
    void aLessonLookedAtInBetweenIsNeitherSavedInTheListNorOverIt() throws IOException {
        var list = losses();
        var file = opened(list);
        stage.press("#lesson-layer-bias");
        assertThat(title()).isEqualTo("Jacobian Lens");
        var copy = folder.resolve("copy.jlens");
        stage.act(() -> on.window().filing().save(copy));
        assertThat(read(copy)).isEqualTo(on.present());
        stage.keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(title()).isEqualTo("list.jlens – Jacobian Lens");
        save();
        assertThat(PlaylistFile.read(Files.readAllBytes(file))).isEqualTo(list);
    }

    @Test
    void takingTheLastSceneOutOfAListLeavesItsFile() throws IOException {
        var list = losses();
        opened(list);
        stage.act(() -> {
            on.window().listing().remove(0);
            on.window().listing().remove(0);
        });
        assertThat(title()).isEqualTo("Jacobian Lens");
        stage.press("#undo");
        stage.press("#undo");
        assertThat(on.window().listing().list()).isEqualTo(list);
        assertThat(title()).isEqualTo("list.jlens – Jacobian Lens");
    }
}

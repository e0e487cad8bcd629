package jacobianlens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jacobianlens.export.CarriedLesson;
import jacobianlens.lesson.LessonFile;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Playlist;
import jacobianlens.lesson.Playlist.Entry;
import jacobianlens.lesson.PlaylistFile;
import jacobianlens.math.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Playlists as files, and what every command does with them.
class PlaylistTest {
    private static final Playlist LIST = new Playlist(List.of(
            new Entry(
                    "First the \"function\" </svg>",
                    Lessons.byId("unary-exercise").start()),
            new Entry("", Lessons.byId("layer-input").start()),
            new Entry("", Lessons.byId("loss-mse").start())));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void save() throws IOException {
        file = folder.resolve("lecture.jlens");
        PlaylistFile.save(file, LIST);
    }

    @Test
    void itReadsBackAndALessonIsAListOfOne() {
        assertThat(PlaylistFile.read(PlaylistFile.write(LIST).getBytes(UTF_8))).isEqualTo(LIST);
        var lesson = Lessons.byId("layer-input").start();
        assertThat(PlaylistFile.read(LessonFile.write(lesson).getBytes(UTF_8)).scenes())
                .containsExactly(new Entry("", lesson));
    }

    @Test
    void lessonsCanBeAddedMovedAndTakenOut() {
        var a = LIST.scenes().get(0);
        var b = LIST.scenes().get(1);
        var c = LIST.scenes().get(2);
        assertThat(LIST.moved(0, 2).scenes()).containsExactly(b, c, a);
        assertThat(LIST.moved(2, 0).scenes()).containsExactly(c, a, b);
        assertThat(LIST.moved(0, 9).scenes()).as("as far as there is room").containsExactly(b, c, a);
        assertThat(LIST.without(1).scenes()).containsExactly(a, c);
        assertThat(LIST.with(a).scenes()).containsExactly(a, b, c, a);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|scenes",
                "3|scenes",
                "[{\"scene\":\"unary\"},{\"scene\":\"nothing\"}]|scenes[2].scene",
                "[{\"scene\":\"unary\",\"inputs\":{\"x\":[1,\"two\"]}}]|scenes[1].x[2]",
                "[{\"scene\":\"unary\"},7]|scenes[2]",
                "[{\"scene\":\"unary\",\"title\":7}]|scenes[1].title"
            })
    void aMistakeIsNamedWithItsScene(String scenes, String where) {
        String text = "{\"format\":\"jacobian-lens/playlist\",\"version\":1,\"scenes\":" + scenes + "}";
        assertThatThrownBy(() -> PlaylistFile.read(text.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.problem().where()).isEqualTo(where));
    }

    @Test
    void computeAnswersForEverySceneWithTheProblemOfOneInItsPlace() throws IOException {
        var all = Run.of("compute", file.toString(), "--json");
        assertThat(all.code()).isZero();
        assertThat(all.documents().stream().map(json -> Run.text(json, "scene")))
                .containsExactly("unary", "dense-layer", "loss");
        assertThat(Run.of("compute", file.toString(), "--scene", "2", "--set", "g=tanh", "--json")
                        .documents())
                .hasSize(1);
        var bad = Files.writeString(folder.resolve("bad.jlens"), """
                {"format": "jacobian-lens/playlist", "version": 1, "scenes": [
                  {"scene": "unary", "inputs": {"f": "ln", "x": [1, -1]}}, {"scene": "unary"}]}""");
        var answers = Run.of("compute", bad.toString(), "--json");
        assertThat(answers.code()).isEqualTo(3);
        assertThat(answers.documents()).hasSize(2);
        assertThat(Run.text(answers.documents().getFirst(), "error", "where")).isEqualTo("scenes[1].x[2]");
    }

    @Test
    void renderMakesOneDeckOfAllThatCarriesThePlaylist() throws IOException {
        var deck = folder.resolve("deck.pdf");
        assertThat(Run.of("render", file.toString(), "--out", deck.toString()).code())
                .isZero();
        int pages = LIST.scenes().stream()
                .mapToInt(entry -> entry.scenario().derive().steps().size())
                .sum();
        try (var pdf = Loader.loadPDF(deck.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
        }
        assertThat(PlaylistFile.read(CarriedLesson.text(Files.readAllBytes(deck))))
                .isEqualTo(LIST);
        var one = folder.resolve("one.png");
        assertThat(Run.of("render", file.toString(), "--scene", "3", "--out", one.toString())
                        .code())
                .isZero();
        assertThat(one).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "render --out x.png,add --scene N",
        "render --out x.pdf --step 2,add --scene N",
        "render --out x.pdf --scene 4,There is no scene 4",
        "render --out x.pdf --scene 0,--scene needs a number from 1",
        "snippet --for numpy,add --scene N",
        "compute --set x=[1],add --scene N"
    })
    void whatNeedsOneSceneSaysSo(String command, String says) {
        var words = new java.util.ArrayList<>(List.of(command.split(" ")));
        words.add(1, file.toString());
        var run = Run.of(words.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(says);
    }

    @Test
    void snippetTakesOneSceneOfIt() {
        var run = Run.of("snippet", file.toString(), "--scene", "2", "--for", "numpy");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("import numpy");
    }
}

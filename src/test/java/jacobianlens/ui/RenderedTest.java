package jacobianlens.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.cli.Program;
import jacobianlens.cli.Terminal;
import jacobianlens.lesson.Course;
import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Lessons;
import jacobianlens.ui.pane.Frame;
import jacobianlens.ui.pane.Look;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// `render` draws the picture that is on the window's stage, pixel by pixel.
class RenderedTest {
    private static OnWindow on;
    private static Comfort comfort;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void open() {
        var light = new SimpleObjectProperty<>(ColorScheme.LIGHT);
        comfort = new Comfort(SettingsFile.NONE, light);
        on = new OnWindow(Lessons.all().getFirst().start(), comfort);
    }

    @AfterAll
    static void light() {
        on.stage().act(() -> comfort.look(Look.LIGHT));
    }

    /// Every lesson with its look: in light all of its steps, unless an earlier lesson has the same; in the others its
    /// own.
    static Stream<Arguments> lessons() {
        var inputs = new ArrayList<Object>();
        var light = new ArrayList<Arguments>();
        for (var lesson : Lessons.all()) {
            boolean known = inputs.contains(lesson.start().inputs());
            inputs.add(lesson.start().inputs());
            light.add(Arguments.of(lesson.id(), Look.LIGHT, !known));
        }
        var sample = List.of("diagonal-inverse", "activation-relu", "layer-input", "compare", "loss-bce");
        var others = Stream.of(Look.DARK, Look.PROJECTOR)
                .flatMap(look -> sample.stream().map(id -> Arguments.of(id, look, false)));
        return Stream.concat(light.stream(), others);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theCommandDrawsWhatTheWindowShows(String id, Look look, boolean all) throws Exception {
        var lesson = Lessons.byId(id);
        on.stage().act(() -> {
            comfort.look(look);
            on.window().editing().edit(new Object(), "", lesson::after);
        });
        same(on.painted(), rendered(lesson, look));
        if (!all) return;
        on.stage().act(() -> on.window().editing().go(Course::first));
        int steps = lesson.start().derive().steps().size();
        rendered(lesson, look, "--step", "all");
        for (int k = 1; k <= steps; k++) {
            String number = steps > 9 && k < 10 ? "0" + k : "" + k;
            same(
                    on.painted(),
                    ImageIO.read(folder.resolve(id + "-" + number + ".png").toFile()));
            on.stage().act(() -> on.window().editing().go(Course::skip));
        }
    }

    private static BufferedImage rendered(Lesson lesson, Look look, String... more) throws Exception {
        var stage = on.painted().image();
        var out = folder.resolve(lesson.id() + ".png");
        var arguments = Stream.concat(
                Stream.of(
                        "render",
                        "--lesson",
                        lesson.id(),
                        "--theme",
                        look.id(),
                        "--width",
                        "" + stage.getWidth(),
                        "--height",
                        "" + stage.getHeight(),
                        "--out",
                        out.toString()),
                Stream.of(more));
        var said = new ByteArrayOutputStream();
        var terminal = Terminal.of(InputStream.nullInputStream(), said, said);
        int code = new Program(terminal, _ -> {}).run(arguments.toArray(String[]::new));
        assertThat(code).as(said.toString(UTF_8)).isZero();
        return ImageIO.read(out.toFile());
    }

    private static void same(Frame shown, BufferedImage rendered) {
        assertThat(pixels(rendered))
                .as(
                        "%s, step %d",
                        shown.shown().scenario().scene().id(),
                        shown.shown().scenario().step() + 1)
                .isEqualTo(pixels(shown.image()));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}

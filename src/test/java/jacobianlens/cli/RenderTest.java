package jacobianlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.LessonFile;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scenes;
import jacobianlens.lesson.View;
import jacobianlens.render.Figure;
import jacobianlens.render.StagePainter;
import jacobianlens.render.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RenderTest {
    @TempDir
    Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    static Stream<String> scenes() {
        return Scenes.ALL.stream().map(scene -> scene.id());
    }

    @ParameterizedTest
    @CsvSource({"light,640,400,1,640,400", "dark,1280,720,0.5,640,360", "PROJECTOR,400,300,2,800,600"})
    void thePictureHasTheSizeAskedFor(String theme, String width, String height, String scale, int w, int h)
            throws IOException {
        var run = Run.of(
                "render",
                "--lesson",
                "dense-layer",
                "--step",
                "5",
                "--theme",
                theme,
                "--width",
                width,
                "--height",
                height,
                "--scale",
                scale,
                "--out",
                path("x.PNG"));
        assertThat(run).isEqualTo(new Run(0, "", ""));
        var image = ImageIO.read(folder.resolve("x.PNG").toFile());
        assertThat(image.getWidth()).isEqualTo(w);
        assertThat(image.getHeight()).isEqualTo(h);
    }

    @Test
    void aZoomedPictureIsThePaintersAtThatZoom() throws IOException {
        var run = Run.of(
                "render",
                "--lesson",
                "layer-input",
                "--width",
                "960",
                "--height",
                "680",
                "--zoom",
                "200",
                "--out",
                path("x.png"));
        assertThat(run).isEqualTo(new Run(0, "", ""));
        var start = Lessons.byId("layer-input").start();
        var painter = StagePainter.of(start, start.derive(), Theme.LIGHT);
        assertThat(pixels(ImageIO.read(folder.resolve("x.png").toFile())))
                .isEqualTo(pixels(Figure.paint(painter.zoomed(2), 960, 680, 1).image()))
                .isNotEqualTo(pixels(Figure.paint(painter, 960, 680, 1).image()));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyStepOfASceneIsDrawn(String scene) {
        var run = Run.of(
                "render",
                "--lesson",
                scene,
                "--step",
                "all",
                "--width",
                "320",
                "--height",
                "200",
                "--out",
                path("step.png"));
        assertThat(run).isEqualTo(new Run(0, "", ""));
        int steps = Scenario.example(Scenes.byId(scene)).derive().steps().size();
        int digits = Integer.toString(steps).length();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(IntStream.rangeClosed(1, steps)
                        .mapToObj(k -> ("step-%0" + digits + "d.png").formatted(k))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --step 99               |Step 99 does not exist
            --step 0                |Step 0 does not exist
            --set step=99           |Step 100 does not exist
            --set x=[1,NaN]         |x[2]
            """)
    void badInputIsRefused(String arguments, String part) {
        var line = "render --lesson dense-layer --out " + path("x.png") + " " + arguments;
        var run = Run.of(line.split(" "));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).hasLineCount(1).contains(part);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        var run = Run.of("render", "--lesson", "unary", "--out", path("none/x.png"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("x.png cannot be written: its folder does not exist.");
        Files.createDirectory(folder.resolve("folder.png"));
        assertThat(Run.of("render", "--lesson", "unary", "--out", path("folder.png"))
                        .code())
                .isEqualTo(3);
    }

    @Test
    void theStepAndThePinnedCellOfAFileAreDrawn() throws IOException {
        var scenario = Scenario.example(Scenes.byId("dense-layer")).withStep(4);
        var pinned = scenario.withView(View.PLAIN.pin(new Scenario.Cell("da/dx", 1, 2)));
        var gone = scenario.withView(View.PLAIN.pin(new Scenario.Cell("da/dx", 90, 2)));
        assertThat(drawn("plain", scenario)).isEqualTo(drawn("gone", gone)).isNotEqualTo(drawn("pinned", pinned));
    }

    private int[] drawn(String name, Scenario scenario) throws IOException {
        LessonFile.save(folder.resolve(name + ".jlens"), scenario);
        assertThat(Run.of("render", path(name + ".jlens"), "--out", path(name + ".png"))
                        .code())
                .isZero();
        var image = ImageIO.read(folder.resolve(name + ".png").toFile());
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void aDeckIsOneFileAndAMatrixIsOneOfTheLessons() throws IOException {
        assertThat(Run.of("render", "--lesson", "unary", "--step", "all", "--out", path("deck.pdf")))
                .isEqualTo(new Run(0, "", ""));
        assertThat(folder.toFile().list()).containsExactly("deck.pdf");
        assertThat(Run.of("render", "--lesson", "unary", "--out", path("x.csv")))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(folder.resolve("x.csv"))).startsWith("3.7182818284590455,0,0,0\n0,7.88905");
        var values = Run.of("render", "--lesson", "unary", "--matrix", "f", "--set", "x=[1]", "--out", path("f.csv"));
        assertThat(values.code()).isZero();
        assertThat(Files.readString(folder.resolve("f.csv"))).isEqualTo("2.7182818284590455\n");
        var none = Run.of("render", "--lesson", "unary", "--matrix", "df/dy", "--out", path("no.csv"));
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("no matrix called df/dy", "Use one of f, df/dx.");
    }

    @ParameterizedTest
    @CsvSource({"--width 12.7cm --dpi 96,480,270", "--height 9cm --dpi 127,800,450"})
    void aSizeOnPaperIsWide(String arguments, int width, int height) throws IOException {
        var line = "render --lesson unary --out " + path("x.png") + " " + arguments;
        assertThat(Run.of(line.split(" ")).code()).isZero();
        var image = ImageIO.read(folder.resolve("x.png").toFile());
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({"png", "svg", "pdf"})
    void aFigureIsALessonFileToo(String format) {
        var figure = path("x." + format);
        var changes = new String[] {"--lesson", "activation", "--set", "g=x*relu(x)", "--set", "z=[1,-2,0.5]"};
        var asked = Stream.concat(Stream.of("render", "--out", figure), Stream.of(changes));
        assertThat(Run.of(asked.toArray(String[]::new)).code()).isZero();
        var original = Run.of(Stream.concat(Stream.of("compute", "--json"), Stream.of(changes))
                .toArray(String[]::new));
        assertThat(Run.of("compute", figure, "--json").out()).isEqualTo(original.out());
        assertThat(Run.of("render", figure, "--out", path("again." + format)).code())
                .isZero();
        assertThat(folder.resolve("again." + format)).hasSameBinaryContentAs(folder.resolve("x." + format));
    }

    @Test
    void aPictureFromElsewhereIsRefused() throws IOException {
        Files.writeString(folder.resolve("x.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        var run = Run.of("compute", path("x.svg"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("x.svg: This picture carries no lesson.");
    }

    @Test
    void aLessonWithFewerStepsAfterAChangeShowsItsLast() {
        var run = Run.of("render", "--lesson", "layer-gradients", "--set", "b=[1]", "--out", path("x.png"));
        assertThat(run.code()).as(run.err()).isZero();
    }
}

package jacobianlens.ui;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.ui.pane.Look;
import jacobianlens.ui.pane.StagePane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Pictures of the whole window, for looking at: every lesson, at every size, in every look.
///
///     mvn -Ppictures -DskipTests verify
public final class WindowPictures {
    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size(1280, 720), new Size(1440, 900), new Size(1920, 1080));

    private WindowPictures() {}

    /// Each lesson at the step it opens on; with the system property `steps` at every step. The property `zoom` zooms
    /// in by that many steps.
    ///
    /// @param arguments the folder; then, if not all, parts of what the pictures' names hold, such as
    ///     `dark-1280` or `layer-input`
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var wanted = List.of(arguments).subList(1, arguments.length);
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        on(() -> {
            Style.install();
            return null;
        });
        for (var size : SIZES)
            for (var look : List.of(Look.LIGHT, Look.DARK, Look.PROJECTOR))
                for (var start : starts()) {
                    String name = String.format(Locale.ROOT, "%s-%d-%s", look.id(), size.width, start.name());
                    if (wanted.stream().allMatch(name::contains))
                        picture(start.scenario(), look, size, folder.resolve(name + ".png"));
                }
        System.exit(0);
    }

    private record Start(String name, Scenario scenario) {}

    private static List<Start> starts() {
        if (!Boolean.getBoolean("steps"))
            return Lessons.rows().stream()
                    .map(lesson -> new Start(lesson.id(), lesson.start()))
                    .toList();
        return Lessons.rows().stream()
                .flatMap(lesson -> IntStream.range(
                                0, lesson.start().derive().steps().size())
                        .mapToObj(step -> new Start(
                                lesson.id() + "-" + (step + 1), lesson.start().withStep(step))))
                .toList();
    }

    private static void picture(Scenario start, Look look, Size size, Path file) throws Exception {
        var stage = on(() -> {
            var comfort = new Comfort(SettingsFile.NONE, new SimpleObjectProperty<>(ColorScheme.LIGHT));
            comfort.look(look);
            comfort.zoom(Integer.getInteger("zoom", 0));
            var window = new Window(Lessons.all(), start, comfort);
            var shown = new Stage();
            shown.setScene(window.scene(size.width, size.height));
            shown.setWidth(size.width);
            shown.setHeight(size.height);
            shown.show();
            return shown;
        });
        for (int round = 0; round < 200 && !on(() -> painted(stage)); round++) TimeUnit.MILLISECONDS.sleep(20);
        TimeUnit.MILLISECONDS.sleep(350);
        var image = on(() -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null));
        write(file, image);
        on(() -> {
            stage.close();
            return null;
        });
    }

    private static void write(Path file, java.awt.image.BufferedImage image) throws IOException {
        ImageIO.write(image, "png", file.toFile());
    }

    private static boolean painted(Stage shown) {
        var stage = (StagePane) shown.getScene().lookup("#stage");
        var frame = stage.frame();
        return frame != null
                && frame.image().getWidth() == Math.round(stage.getWidth())
                && frame.image().getHeight() == Math.round(stage.getHeight());
    }

    private static <T> T on(Callable<T> work) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}

package jacobianlens.ui;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.render.Opening;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The desktop program: one window, opened on a lesson file or on the lesson the lecture turns on.
public final class App extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /// JavaFX makes the application itself, so what it opens with waits here.
    private static volatile Opening opening = Opening.PLAIN;

    /// Says how the next start opens.
    static void opening(Opening next) {
        opening = next;
    }

    /// What the window shows when no file is named and nothing was shown before.
    static Scenario start() {
        return Lessons.byId("layer-input").start();
    }

    /// What the window shows when no file is named: what it showed last.
    static Scenario start(LastLesson last) {
        return last.read().orElseGet(App::start);
    }

    @Override
    public void start(Stage stage) {
        Style.install();
        var system = Platform.getPreferences();
        var comfort = new Comfort(SettingsFile.ofUser(), system.colorSchemeProperty(), system.reducedMotionProperty());
        comfort.thisTime(opening);
        var window = new Window(Lessons.all(), start(comfort.last()), comfort);
        stage.setScene(window.scene(WIDTH, HEIGHT));
        stage.titleProperty().bind(window.titleProperty());
        fit(stage, Screen.getPrimary().getVisualBounds());
        place(stage, comfort.settings());
        stage.setOnHidden(_ -> {
            if (stage.getWidth() > 0 && stage.getHeight() > 0) comfort.place(place(stage));
            comfort.last().write(window.present());
        });
        stage.show();
        window.open(opening);
    }

    /// Puts the window where it was, unless that is off every screen.
    static void place(Stage stage, Settings settings) {
        if (settings.maximised()) stage.setMaximized(true);
        var was = settings.place();
        if (was == null) return;
        if (Screen.getScreensForRectangle(was).isEmpty()) return;
        stage.setMaximized(false);
        stage.setX(was.getMinX());
        stage.setY(was.getMinY());
        stage.setWidth(was.getWidth());
        stage.setHeight(was.getHeight());
    }

    static @Nullable Rectangle2D place(Stage stage) {
        if (stage.isMaximized()) return null;
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private static void fit(Stage stage, Rectangle2D screen) {
        stage.setMinWidth(Math.min(1000, screen.getWidth()));
        stage.setMinHeight(Math.min(640, screen.getHeight() - 40));
        if (screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT) stage.setMaximized(true);
    }
}

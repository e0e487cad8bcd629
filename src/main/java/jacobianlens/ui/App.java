package jacobianlens.ui;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The desktop program: one window, opened on a lesson file or on the lesson the lecture turns on.
public final class App extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /// What the window shows when no file is named.
    static Scenario start() {
        return Lessons.byId("layer-input").start();
    }

    @Override
    public void start(Stage stage) {
        Style.install();
        var window = new Window(Lessons.rows(), start());
        stage.setScene(window.scene(WIDTH, HEIGHT));
        stage.titleProperty().bind(window.titleProperty());
        fit(stage, Screen.getPrimary().getVisualBounds());
        stage.show();
        getParameters().getUnnamed().stream().map(Path::of).findFirst().ifPresent(window::open);
    }

    private static void fit(Stage stage, Rectangle2D screen) {
        stage.setMinWidth(Math.min(1000, screen.getWidth()));
        stage.setMinHeight(Math.min(640, screen.getHeight() - 40));
        if (screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT) stage.setMaximized(true);
    }
}

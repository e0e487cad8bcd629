package jacobianlens.ui;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.ui.pane.Frame;
import jacobianlens.ui.pane.StagePane;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The whole window on the test stage.
final class OnWindow {
    static final double WIDTH = 1000;
    static final double HEIGHT = 800;
    private final OnStage stage = new OnStage();
    private final Window window;

    OnWindow(Scenario start) {
        this(start, SettingsFile.NONE, new SimpleObjectProperty<>(ColorScheme.LIGHT));
    }

    /// @param system what the system asks for
    OnWindow(Scenario start, SettingsFile file, ObservableValue<ColorScheme> system) {
        window = new Window(Lessons.rows(), start, new Comfort(file, system));
        stage.act(() -> stage.show(window.scene(WIDTH, HEIGHT), WIDTH, HEIGHT));
    }

    OnStage stage() {
        return stage;
    }

    Window window() {
        return window;
    }

    Scenario present() {
        return window.present();
    }

    /// The picture of what is present, once it is painted.
    Frame painted() {
        var pane = stage.find("#stage", StagePane.class);
        stage.until(() -> pane.frame() != null
                && pane.frame().shown().scenario().equals(window.present())
                && pane.frame().image().getWidth() == Math.round(pane.getWidth()));
        return Objects.requireNonNull(pane.frame());
    }
}

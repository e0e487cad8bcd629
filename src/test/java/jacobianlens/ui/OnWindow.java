package jacobianlens.ui;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.ui.pane.Frame;
import jacobianlens.ui.pane.StagePane;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.MouseEvent;

/// The whole window on the test stage.
final class OnWindow {
    static final double WIDTH = 1000;
    static final double HEIGHT = 800;
    private final OnStage stage = new OnStage();
    private final Window window;
    private final Comfort comfort;

    OnWindow(Scenario start) {
        this(start, SettingsFile.NONE, new SimpleObjectProperty<>(ColorScheme.LIGHT));
    }

    /// @param system what the system asks for
    OnWindow(Scenario start, SettingsFile file, ObservableValue<ColorScheme> system) {
        this(start, new Comfort(file, system));
    }

    OnWindow(Scenario start, Comfort comfort) {
        this.comfort = comfort;
        window = new Window(Lessons.all(), start, comfort);
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

    /// A new window on the same scenario, with the same settings.
    OnWindow fresh() {
        return new OnWindow(present(), comfort);
    }

    /// Gives the window another size.
    void resize(double width, double height) {
        stage.act(() -> stage.show(window.getScene(), width, height));
        stage.until(
                () -> window.getScene().getWidth() == width && window.getScene().getHeight() == height);
    }

    /// Moves the pointer off the picture.
    void pointAway() {
        stage.mouse(stage.find("#stage"), MouseEvent.MOUSE_EXITED, -1, -1);
    }

    /// The picture of what is present, once it is painted. An equal scenario is not enough: after undo and redo the
    /// picture from before looks the same, and one of the state between may still come.
    Frame painted() {
        var pane = stage.find("#stage", StagePane.class);
        var last = new AtomicReference<Frame>();
        stage.until(() -> {
            var frame = pane.frame();
            last.set(frame);
            return frame != null
                    && frame.shown() == window.editing().shown()
                    && frame.shown().scenario().equals(window.present())
                    && frame.theme().equals(comfort.theme())
                    && frame.image().getWidth() == Math.round(pane.getWidth())
                    && frame.image().getHeight() == Math.round(pane.getHeight());
        });
        return Objects.requireNonNull(last.get());
    }
}

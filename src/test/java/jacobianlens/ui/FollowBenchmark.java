package jacobianlens.ui;

import jacobianlens.lesson.Input;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.Matrix;
import jacobianlens.ui.pane.StagePane;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongSupplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

/// How long the picture takes to follow a number that is dragged: from the edit to the pulse that shows its frame,
/// beside
/// a pulse in which nothing changes, measured in turn in one run. `mvn -Pbenchmark -DskipTests verify` runs it.
public final class FollowBenchmark {
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 400;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Window window;
    private final StagePane stage;
    private int edits;

    private FollowBenchmark(Stage shown) {
        Style.install();
        var system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
        window = new Window(Lessons.all(), Lessons.byId("layer-input").start(), new Comfort(SettingsFile.NONE, system));
        shown.setScene(window.scene(WIDTH, HEIGHT));
        shown.show();
        stage = (StagePane) window.lookup("#stage");
    }

    public static void main(String[] arguments) throws InterruptedException {
        Platform.startup(() -> {});
        var benchmark = new FollowBenchmark[1];
        onWindow(() -> benchmark[0] = new FollowBenchmark(new Stage()));
        benchmark[0].run();
        System.exit(0);
    }

    private void run() throws InterruptedException {
        for (int i = 0; i < WARM_UP; i++) follow();
        var pulses = new long[ROUNDS];
        var follows = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            pulses[i] = pulse();
            follows[i] = follow();
        }
        Arrays.sort(pulses);
        Arrays.sort(follows);
        print("empty pulse", pulses);
        print("edit to painted frame", follows);
        System.out.printf(
                Locale.ROOT, "ratio of the medians: %.1f%n", (double) follows[ROUNDS / 2] / pulses[ROUNDS / 2]);
    }

    private static void print(String name, long[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "%-22s median %6.2f ms, 95 %% %6.2f ms, most %6.2f ms (%d rounds, dense layer 4×3, %.0f×%.0f)%n",
                name,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                sorted.length,
                WIDTH,
                HEIGHT);
    }

    /// The time of a pulse in which nothing changes.
    private long pulse() throws InterruptedException {
        return until(() -> {}, () -> true);
    }

    /// The time from an edit of w₃₂ to the pulse that shows it.
    private long follow() throws InterruptedException {
        int edit = ++edits;
        return until(() -> window.editing().edit("drag", "W", scenario -> dragged(scenario, edit)), this::isPainted);
    }

    private boolean isPainted() {
        var frame = stage.frame();
        return frame != null && frame.shown().scenario().equals(window.present());
    }

    private static Scenario dragged(Scenario scenario, int edit) {
        var w = scenario.inputs().matrix("W");
        double value = 0.9 + 0.01 * (edit % 100 - 50);
        var changed = Matrix.of(w.rows(), w.columns(), (i, j) -> i == 2 && j == 1 ? value : w.at(i, j));
        return scenario.withInputs(scenario.inputs().with("W", new Input.Grid(changed)));
    }

    private interface Condition {
        boolean holds();
    }

    /// Nanoseconds from `start` on the window's thread to the end of the first pulse in which a condition holds.
    private long until(Runnable start, Condition condition) throws InterruptedException {
        var done = new CountDownLatch(1);
        var time = new long[1];
        LongSupplier clock = System::nanoTime;
        Platform.runLater(() -> {
            long from = clock.getAsLong();
            Runnable[] listener = new Runnable[1];
            listener[0] = () -> {
                if (!condition.holds()) {
                    Platform.requestNextPulse();
                    return;
                }
                time[0] = clock.getAsLong() - from;
                window.getScene().removePostLayoutPulseListener(listener[0]);
                done.countDown();
            };
            start.run();
            window.getScene().addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
        });
        done.await();
        return time[0];
    }

    private static void onWindow(Runnable action) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            action.run();
            done.countDown();
        });
        done.await();
    }
}

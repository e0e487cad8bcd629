package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Law 6: after anything at all is done to a window, it shows what a fresh window on the same scenario shows, and
/// nothing
/// has failed on the way.
class RandomWalkTest {
    private static final int KEPT = 12;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private Thread.UncaughtExceptionHandler before;

    @BeforeEach
    void listen() {
        Assertions.setMaxStackTraceElementsDisplayed(60);
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.UncaughtExceptionHandler handler = (_, failure) -> {
            if (!isOfTheHeadlessScreen(failure)) failures.add(failure);
        };
        Thread.setDefaultUncaughtExceptionHandler(handler);
        var on = new OnStage();
        on.act(() -> Thread.currentThread().setUncaughtExceptionHandler(handler));
    }

    /// The toolkit's headless screen fails where a popup hangs over its edge; a real one clips it.
    private static boolean isOfTheHeadlessScreen(Throwable failure) {
        return failure instanceof IndexOutOfBoundsException
                && Stream.of(failure.getStackTrace())
                        .anyMatch(at -> at.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow")
                                && at.getMethodName().equals("blit"));
    }

    @AfterEach
    void hear() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        Platform.runLater(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aShortWalkEndsWhereAFreshWindowStarts(long seed) {
        var on = new OnWindow(Lessons.byId("layer-input").start());
        var hands = new Hands(on, seed);
        var last = new ArrayDeque<String>();
        for (int i = 0; i < 40; i++) step(on, hands, last);
        same(on, last);
    }

    @Test
    void aMinuteOfAnythingEndsWhereAFreshWindowStarts() {
        var on = new OnWindow(Lessons.byId("layer-input").start());
        var hands = new Hands(on, 60);
        var last = new ArrayDeque<String>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) step(on, hands, last);
        same(on, last);
    }

    private void step(OnWindow on, Hands hands, Deque<String> last) {
        last.add(hands.move());
        if (last.size() > KEPT) last.remove();
        assertThat(failures).as("after %s", last).isEmpty();
    }

    private void same(OnWindow on, Deque<String> last) {
        on.stage().keys(KeyCode.ESCAPE);
        on.stage().act(on.stage().find("#stage")::requestFocus);
        on.resize(OnWindow.WIDTH, OnWindow.HEIGHT);
        on.pointAway();
        var walked = Sight.of(on);
        var fresh = Sight.of(on.fresh());
        assertThat(failures).as("after %s", last).isEmpty();
        assertThat(walked).as("after %s", last).usingRecursiveComparison().isEqualTo(fresh);
    }
}

package jacobianlens.ui.pane;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Works off the window's thread on the newest request. A request that a newer one overtakes is dropped, and at most
/// one result waits to be shown.
public final class Latest {
    private final ExecutorService thread;
    private final AtomicReference<@Nullable Runnable> wanted = new AtomicReference<>();
    private final AtomicReference<@Nullable Runnable> result = new AtomicReference<>();

    public Latest(String name) {
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /// Runs `work` in the background and then `done` on the window's thread, unless something newer was asked for.
    public <T> void ask(Supplier<T> work, Consumer<T> done) {
        Runnable request = () -> {
            T made = work.get();
            deliver(() -> done.accept(made));
        };
        if (wanted.getAndSet(request) == null) thread.execute(() -> run(wanted));
    }

    private void deliver(Runnable show) {
        if (result.getAndSet(show) == null) Platform.runLater(() -> run(result));
    }

    private static void run(AtomicReference<@Nullable Runnable> slot) {
        var task = slot.getAndSet(null);
        if (task != null) task.run();
    }
}

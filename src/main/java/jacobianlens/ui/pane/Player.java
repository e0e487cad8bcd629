package jacobianlens.ui.pane;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Plays a lesson by itself: rests at each moment for a while, then goes on to the next.
public final class Player {
    private static final Set<String> OWN = Set.of("play", "speed");
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final PauseTransition pause = new PauseTransition();
    private final Supplier<Duration> rest;
    private final BooleanSupplier advance;
    private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(1);

    /// @param rest how long the present moment is shown at usual speed
    /// @param advance goes on to the next moment; whether there was one
    public Player(Supplier<Duration> rest, BooleanSupplier advance) {
        this.rest = rest;
        this.advance = advance;
        pause.setOnFinished(_ -> advance());
    }

    /// How many times as fast as usual it plays.
    public ReadOnlyDoubleProperty speedProperty() {
        return speed.getReadOnlyProperty();
    }

    /// Whether it plays.
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Stops at any key of a scene, but for those of its own actions.
    public void listen(Scene scene, List<Action> actions) {
        var own = actions.stream().filter(action -> OWN.contains(action.id())).toList();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean mine = event.getCode().isModifierKey() || own.stream().anyMatch(action -> action.matches(event));
            if (!mine) stop();
        });
    }

    /// Plays this many times as fast from now on.
    public void speed(double times) {
        speed.set(times);
        if (playing.get()) rest();
    }

    /// Plays on from the present moment.
    public void start() {
        playing.set(true);
        rest();
    }

    /// Stays at the present moment.
    public void stop() {
        pause.stop();
        playing.set(false);
    }

    private void rest() {
        pause.stop();
        pause.setDuration(rest.get().divide(speed.get()));
        pause.playFromStart();
    }

    private void advance() {
        if (!playing.get()) return;
        if (advance.getAsBoolean()) rest();
        else stop();
    }
}

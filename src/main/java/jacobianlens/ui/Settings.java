package jacobianlens.ui;

import jacobianlens.ui.pane.Look;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// What the window remembers from one start to the next.
///
/// @param zoom in percent, from 75 to 300
/// @param speed how fast a lesson plays by itself: half, once or twice
/// @param place where the window was on the screen; null if it has not been placed or was maximised
record Settings(Look look, int zoom, double speed, @Nullable Rectangle2D place) {
    static final Settings FIRST = new Settings(Look.SYSTEM, 100, 1, null);
    private static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0);

    Settings with(Look changed) {
        return new Settings(changed, zoom, speed, place);
    }

    Settings withZoom(int percent) {
        return new Settings(look, Math.clamp(percent, 75, 300), speed, place);
    }

    /// Another speed; the usual one if there is no such.
    Settings withSpeed(double times) {
        return new Settings(look, zoom, SPEEDS.contains(times) ? times : 1, place);
    }

    /// The next speed, round and round.
    Settings withNextSpeed() {
        return withSpeed(SPEEDS.get((SPEEDS.indexOf(speed) + 1) % SPEEDS.size()));
    }

    Settings at(@Nullable Rectangle2D changed) {
        return new Settings(look, zoom, speed, changed);
    }
}

package jacobianlens.ui;

import jacobianlens.ui.pane.Look;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// What the window remembers from one start to the next.
///
/// @param zoom in percent, from 75 to 300
/// @param place where the window was on the screen; null if it has not been placed or was maximised
record Settings(Look look, int zoom, @Nullable Rectangle2D place) {
    static final Settings FIRST = new Settings(Look.SYSTEM, 100, null);

    Settings with(Look changed) {
        return new Settings(changed, zoom, place);
    }

    Settings withZoom(int percent) {
        return new Settings(look, Math.clamp(percent, 75, 300), place);
    }

    Settings at(@Nullable Rectangle2D changed) {
        return new Settings(look, zoom, changed);
    }
}

package jacobianlens.ui;

import jacobianlens.ui.pane.Look;
import jacobianlens.ui.pane.Room;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// What the window remembers from one start to the next.
///
/// @param zoom in percent, from 75 to 300
/// @param speed how fast a lesson plays by itself: half, once or twice
/// @param panels which of the window's panels are shown
/// @param place where the window was on the screen; null if it has not been placed or was maximised
/// @param maximised whether the window filled the screen
record Settings(
        Look look,
        int zoom,
        double speed,
        Set<Panel> panels,
        @Nullable Rectangle2D place,
        boolean maximised) {
    static final Settings FIRST = new Settings(Look.SYSTEM, 100, 1, Panel.FIRST, null, false);
    private static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0);

    Settings with(Look changed) {
        return new Settings(changed, zoom, speed, panels, place, maximised);
    }

    Settings withZoom(int percent) {
        return new Settings(look, Math.clamp(percent, 75, 300), speed, panels, place, maximised);
    }

    /// Another speed; the usual one if there is no such.
    Settings withSpeed(double times) {
        return new Settings(look, zoom, SPEEDS.contains(times) ? times : 1, panels, place, maximised);
    }

    /// The next speed, round and round.
    Settings withNextSpeed() {
        return withSpeed(SPEEDS.get((SPEEDS.indexOf(speed) + 1) % SPEEDS.size()));
    }

    /// How many times as large as usual text is.
    double times() {
        return zoom / 100.0;
    }

    boolean shows(Panel panel) {
        return panels.contains(panel);
    }

    /// Whether a panel is shown where there is no more room than this: the lessons give way to the inputs.
    boolean shows(Panel panel, Room room) {
        return shows(panel) && (room.panels() || panel != Panel.LESSONS || !shows(Panel.INPUTS));
    }

    /// A panel shown; where there is room for one of the two at the sides, in the place of the other.
    Settings showing(Panel panel, Room room) {
        var shown = with(panel, true);
        return room.panels() || panel != Panel.LESSONS ? shown : shown.with(Panel.INPUTS, false);
    }

    /// A panel hidden; where there is room for one of the two at the sides, the lessons leave it to the inputs.
    Settings hiding(Panel panel, Room room) {
        var hidden = with(panel, false);
        return room.panels() || panel != Panel.LESSONS ? hidden : hidden.with(Panel.INPUTS, true);
    }

    /// A panel shown, or hidden.
    Settings with(Panel panel, boolean shown) {
        var changed = new HashSet<>(panels);
        if (shown) changed.add(panel);
        else changed.remove(panel);
        return with(Set.copyOf(changed));
    }

    Settings with(Set<Panel> shown) {
        return new Settings(look, zoom, speed, shown, place, maximised);
    }

    Settings at(@Nullable Rectangle2D changed) {
        return new Settings(look, zoom, speed, panels, changed, false);
    }

    Settings filling() {
        return new Settings(look, zoom, speed, panels, null, true);
    }
}

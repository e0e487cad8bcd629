package jacobianlens.ui.present;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Which screen shows the picture and which the speaker's notes.
///
/// @param picture where the class looks
/// @param notes where the speaker looks; empty with a single screen
record Places(Rectangle2D picture, Optional<Rectangle2D> notes) {

    /// The picture goes to the first screen that the window is not on, the notes to the window's screen.
    ///
    /// @param screens at least one, the primary first
    static Places of(List<Rectangle2D> screens, Rectangle2D window) {
        var home = screens.stream()
                .reduce((a, b) -> shared(b, window) > shared(a, window) ? b : a)
                .orElseThrow();
        return screens.stream()
                .filter(screen -> !screen.equals(home))
                .findFirst()
                .map(other -> new Places(other, Optional.of(home)))
                .orElseGet(() -> new Places(home, Optional.empty()));
    }

    private static double shared(Rectangle2D a, Rectangle2D b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}

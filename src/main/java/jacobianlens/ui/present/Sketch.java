package jacobianlens.ui.present;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was drawn on a picture with the pen, and what it was before: every stroke, and wiping them all, can be undone.
///
/// @param before null if there is nothing to undo
record Sketch(List<Stroke> strokes, @Nullable Sketch before) {
    static final Sketch EMPTY = new Sketch(List.of(), null);

    /// A place on the picture, as parts of its width and height.
    record Point(double x, double y) {}

    /// One line drawn without lifting the pen.
    record Stroke(List<Point> points) {}

    /// Puts the pen down.
    Sketch begin(Point at) {
        return new Sketch(with(strokes, new Stroke(List.of(at))), this);
    }

    /// Moves the pen while it is down.
    Sketch to(Point at) {
        if (strokes.isEmpty()) return begin(at);
        var longer = new Stroke(with(strokes.getLast().points(), at));
        return new Sketch(with(strokes.subList(0, strokes.size() - 1), longer), before);
    }

    Sketch undo() {
        return before == null ? this : before;
    }

    /// Wipes everything away.
    Sketch clear() {
        return strokes.isEmpty() ? this : new Sketch(List.of(), this);
    }

    private static <T> List<T> with(List<T> things, T more) {
        var longer = new ArrayList<>(things);
        longer.add(more);
        return List.copyOf(longer);
    }
}

package jacobianlens.lesson;

import jacobianlens.lesson.Scenario.Cell;
import org.jspecify.annotations.Nullable;

/// How the picture is looked at.
///
/// @param pinned the cell that is explained; null if none
/// @param walk how far the step has been built up; null if it is complete
/// @param scale where colours end
/// @param map which colours
public record View(@Nullable Cell pinned, @Nullable Walk walk, ColourScale scale, ColourMap map) {
    public static final View PLAIN = new View(null, null, ColourScale.SHARED, ColourMap.THEME);

    public View pin(@Nullable Cell cell) {
        return new View(cell, walk, scale, map);
    }

    public View at(@Nullable Walk place) {
        return new View(pinned, place, scale, map);
    }

    /// A plain view in the same colours, for another lesson.
    public View colours() {
        return PLAIN.with(scale).with(map);
    }

    public View with(ColourScale other) {
        return new View(pinned, walk, other, map);
    }

    public View with(ColourMap other) {
        return new View(pinned, walk, scale, other);
    }
}

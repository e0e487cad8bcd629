package jacobianlens.render;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How the window opens this time; null and false for what it does by itself.
///
/// @param file the lesson file to open, or a figure
/// @param present whether it presents at once
/// @param step the step to show, from 1
/// @param theme the colours
/// @param zoom how large its words are, in percent
public record Opening(
        @Nullable Path file,
        boolean present,
        @Nullable Integer step,
        @Nullable Theme theme,
        @Nullable Integer zoom) {
    /// As it was left.
    public static final Opening PLAIN = new Opening(null, false, null, null, null);
}

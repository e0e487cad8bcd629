package jacobianlens.ui;

import jacobianlens.export.Format;
import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The file that a name typed into the system's dialog means: the ending may be left out.
final class SavedName {
    private SavedName() {}

    /// @param typed the name; the dialog has asked whether a file of just this name may be replaced
    /// @param ending what the file will be, such as `png`
    /// @throws BadInput if the name has the ending of another format, or a file would be replaced that nobody
    ///     was asked about
    static Path of(Path typed, String ending) {
        String name = typed.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith("." + ending)) return typed;
        var other = Format.of(name).map(Format::id);
        if (other.isPresent())
            throw problem(
                    typed,
                    "The name ends in ." + other.get() + ", but the file would be ." + ending + ".",
                    "Take another name, or export it as ." + other.get() + ".");
        var whole = typed.resolveSibling(typed.getFileName() + "." + ending);
        if (Files.exists(whole))
            throw problem(
                    whole,
                    "There is a file of this name already.",
                    "Take another name, or write this one with its ending to replace the file.");
        return whole;
    }

    private static BadInput problem(Path file, String text, String fix) {
        return new Problem("file", file.toString(), text, fix).exception();
    }
}

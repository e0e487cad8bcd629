package jacobianlens.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import jacobianlens.lesson.Saving;
import jacobianlens.ui.pane.ExportChoice;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where the export dialog's settings are kept, beside the window's. Like those they are a comfort: no failure to keep
/// them is an error.
///
/// @param path the file; null to remember nothing beyond this start
record ExportMemory(@Nullable Path path) {

    static ExportMemory beside(SettingsFile settings) {
        return new ExportMemory(settings.path() == null ? null : settings.path().resolveSibling("export.properties"));
    }

    ExportChoice read() {
        if (path == null) return ExportChoice.FIRST;
        var kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(path)));
        } catch (IOException | IllegalArgumentException _) {
            return ExportChoice.FIRST;
        }
        return ExportChoice.of(kept);
    }

    void write(ExportChoice choice) {
        if (path == null) return;
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Saving.whole(path, choice.lines().getBytes(UTF_8));
        } catch (IOException _) {
            // Nothing is lost that the user made.
        }
    }
}

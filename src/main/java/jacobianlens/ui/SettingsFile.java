package jacobianlens.ui;

import jacobianlens.lesson.Saving;
import jacobianlens.ui.pane.Look;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Where the settings are kept. They are a comfort: if the file cannot be read the first settings hold, and if it
/// cannot be written nothing is remembered; neither is an error.
///
/// @param path the file; null to remember nothing
record SettingsFile(@Nullable Path path) {
    static final SettingsFile NONE = new SettingsFile(null);

    /// The file in the user's folder for settings, after the habit of the system.
    static SettingsFile ofUser() {
        String home = System.getProperty("user.home", "");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String folder = system.contains("win")
                ? System.getenv("APPDATA")
                : system.contains("mac") ? home + "/Library/Application Support" : System.getenv("XDG_CONFIG_HOME");
        try {
            var base = folder == null || folder.isEmpty() ? Path.of(home, ".config") : Path.of(folder);
            return base.isAbsolute() ? new SettingsFile(base.resolve("jacobian-lens/settings.properties")) : NONE;
        } catch (InvalidPathException _) {
            return NONE;
        }
    }

    /// What was kept; for whatever is missing or unusable, the first settings.
    Settings read() {
        if (path == null) return Settings.FIRST;
        var kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(path)));
        } catch (IOException | IllegalArgumentException _) {
            return Settings.FIRST;
        }
        var first = Settings.FIRST;
        var look = Look.byId(kept.getProperty("look", "")).orElse(first.look());
        var settings = first.with(look)
                .withZoom((int) number(kept, "zoom", first.zoom()))
                .withSpeed(number(kept, "speed", first.speed()))
                .with(kept.containsKey("panels") ? Panel.named(kept.getProperty("panels")) : first.panels());
        return Boolean.parseBoolean(kept.getProperty("maximised"))
                ? settings.filling()
                : settings.at(place(kept).orElse(null));
    }

    /// Keeps the settings, if that is possible.
    void write(Settings settings) {
        if (path == null) return;
        var place = settings.place();
        String text = "look=%s\nzoom=%d\nspeed=%s\npanels=%s\n"
                .formatted(settings.look().id(), settings.zoom(), settings.speed(), Panel.names(settings.panels()));
        if (settings.maximised()) text += "maximised=true\n";
        if (place != null)
            text += "x=%s\ny=%s\nwidth=%s\nheight=%s\n"
                    .formatted(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Saving.whole(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // Nothing is lost that the user made.
        }
    }

    private static Optional<Rectangle2D> place(Properties kept) {
        double width = number(kept, "width", -1);
        double height = number(kept, "height", -1);
        return width > 0 && height > 0
                ? Optional.of(new Rectangle2D(number(kept, "x", 0), number(kept, "y", 0), width, height))
                : Optional.empty();
    }

    private static double number(Properties kept, String key, double otherwise) {
        try {
            double number = Double.parseDouble(kept.getProperty(key, ""));
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}

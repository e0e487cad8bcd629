package jacobianlens.ui;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.text.Font;

/// The fonts, the base theme and our style sheet.
final class Style {
    private static final String FONTS = "/com/formdev/flatlaf/fonts/inter/";

    private Style() {}

    /// Makes the fonts and the base theme known to JavaFX; once per program.
    static void install() {
        for (String font : List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")) load(FONTS + font);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /// The address of our style sheet.
    static String sheet() {
        return resource("/jacobianlens/window.css").toExternalForm();
    }

    private static void load(String font) {
        try (var stream = resource(font).openStream()) {
            Font.loadFont(stream, 13);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Style.class.getResource(name), () -> name + " is missing from the program.");
    }
}

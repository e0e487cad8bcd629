package jacobianlens.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The fonts, the base theme and our style sheet.
final class Style {
    private static final String FONTS = "/com/formdev/flatlaf/fonts/inter/";

    private Style() {}

    /// Makes the fonts and the base theme known to JavaFX; once per program.
    static void install() {
        for (String font : List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")) load(FONTS + font);
        base(new PrimerLight());
    }

    /// The addresses of our style sheets: the colours, and what is made of them.
    static List<String> sheets(boolean dark) {
        return Stream.of(dark ? "dark.css" : "light.css", "window.css")
                .map(name -> resource("/jacobianlens/" + name).toExternalForm())
                .toList();
    }

    /// Makes a scene, and the popups that come from it, light or dark.
    static void dress(Scene scene, boolean dark) {
        base(dark ? new PrimerDark() : new PrimerLight());
        if (!scene.getStylesheets().equals(sheets(dark))) scene.getStylesheets().setAll(sheets(dark));
    }

    private static void base(Theme theme) {
        String sheet = theme.getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) Application.setUserAgentStylesheet(sheet);
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

package jacobianlens.ui.pane;

import jacobianlens.render.Theme;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How the window looks: one of three themes, or whichever of light and dark the system asks for.
public enum Look {
    LIGHT("Light"),
    DARK("Dark"),
    PROJECTOR("Projector"),
    SYSTEM("System");

    private final String text;

    Look(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /// The name in the settings file.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The look of this name, if there is one.
    public static Optional<Look> byId(String id) {
        return Arrays.stream(values()).filter(look -> look.id().equals(id)).findFirst();
    }

    /// The look after this one, round and round.
    public Look next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /// The colours of the picture. The window around it is dark only with the dark theme.
    ///
    /// @param systemDark whether the system asks for dark
    public Theme theme(boolean systemDark) {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case PROJECTOR -> Theme.PROJECTOR;
            case SYSTEM -> systemDark ? Theme.DARK : Theme.LIGHT;
        };
    }
}

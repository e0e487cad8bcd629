package jacobianlens.export;

import jacobianlens.render.Drawing.Keep;
import jacobianlens.render.Theme;

/// How an export looks; each format takes from it what concerns it. The command line and the window fill in the same.
///
/// @param transparent whether what lies behind the picture shows through
/// @param text whether words stay text in vector formats, instead of becoming outlines
/// @param seconds how long a step is shown where steps follow one another
/// @param zoom how large the words of pictures are, 1 as usual
public record Options(Theme theme, Size size, boolean transparent, boolean text, double seconds, double zoom) {
    public static final Options USUAL = new Options(Theme.LIGHT, Size.USUAL, false, false, 2.5, 1);

    public Options with(Theme other) {
        return new Options(other, size, transparent, text, seconds, zoom);
    }

    public Options with(Size other) {
        return new Options(theme, other, transparent, text, seconds, zoom);
    }

    public Options transparent(boolean on) {
        return new Options(theme, size, on, text, seconds, zoom);
    }

    public Options text(boolean on) {
        return new Options(theme, size, transparent, on, seconds, zoom);
    }

    public Options seconds(double perStep) {
        return new Options(theme, size, transparent, text, perStep, zoom);
    }

    public Options zoom(double times) {
        return new Options(theme, size, transparent, text, seconds, times);
    }

    /// The theme to paint with.
    Theme paint() {
        return transparent ? theme.onNothing() : theme;
    }

    Keep keep() {
        return text ? Keep.WORDS : Keep.NOTHING;
    }
}

package jacobianlens.ui.pane;

import jacobianlens.export.Excerpt;
import jacobianlens.export.Options;
import jacobianlens.export.Size;
import jacobianlens.render.Theme;
import java.util.Properties;

/// What the export dialog is set to; remembered from one start to the next.
///
/// @param target the name of a format or script
/// @param all whether every step is exported
/// @param theme light, dark or projector
/// @param paper whether width and height are centimetres
/// @param scale pixels to the unit, for a size in pixels
/// @param dpi pixels to the inch, for a size on paper
public record ExportChoice(
        String target,
        boolean all,
        String theme,
        boolean paper,
        double width,
        double height,
        double scale,
        double dpi,
        boolean transparent,
        boolean text,
        double seconds) {
    public static final ExportChoice FIRST =
            new ExportChoice("png", false, "light", false, 1280, 720, 2, 300, false, false, 2.5);

    ExportTarget aim() {
        return ExportTarget.byId(target);
    }

    Options options() {
        return Options.USUAL
                .with(Theme.byId(theme))
                .with(paper ? Size.centimetres(width, height, dpi) : Size.pixels(width, height, scale))
                .transparent(transparent)
                .text(text)
                .seconds(seconds);
    }

    Excerpt excerpt(Shown shown) {
        var scenario = shown.scenario();
        return all && aim().hasSteps()
                ? Excerpt.all(scenario, shown.derivation())
                : Excerpt.of(scenario, shown.derivation(), scenario.step());
    }

    /// As lines of a settings file.
    public String lines() {
        return "target=%s%nall=%s%ntheme=%s%npaper=%s%nwidth=%s%nheight=%s%nscale=%s%ndpi=%s%ntransparent=%s%ntext=%s%nseconds=%s%n"
                .formatted(target, all, theme, paper, width, height, scale, dpi, transparent, text, seconds);
    }

    /// From a settings file; for whatever is missing or unusable, the first choice.
    public static ExportChoice of(Properties kept) {
        var first = FIRST;
        String theme = kept.getProperty("theme", first.theme);
        return new ExportChoice(
                ExportTarget.byId(kept.getProperty("target", first.target)).id(),
                isOn(kept, "all"),
                theme.matches("light|dark|projector") ? theme : first.theme,
                isOn(kept, "paper"),
                number(kept, "width", first.width),
                number(kept, "height", first.height),
                number(kept, "scale", first.scale),
                number(kept, "dpi", first.dpi),
                isOn(kept, "transparent"),
                isOn(kept, "text"),
                number(kept, "seconds", first.seconds));
    }

    private static boolean isOn(Properties kept, String key) {
        return kept.getProperty(key, "").equals("true");
    }

    private static double number(Properties kept, String key, double otherwise) {
        try {
            double number = Double.parseDouble(kept.getProperty(key, ""));
            return number > 0 && number < 1e6 ? number : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}

package jacobianlens.ui.pane;

import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.render.Description;
import jacobianlens.render.HitMap;
import jacobianlens.render.Pointed;
import jacobianlens.render.StagePainter;
import jacobianlens.render.Theme;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/// One painted picture: its pixels, what lies where, and the same in words.
///
/// @param shown what it shows
/// @param pointed what is pointed at, else pinned; null for none
/// @param theme its colours
/// @param zoom how large its words are, 1 as usual
/// @param scale pixels per unit of the window
public record Frame(
        Shown shown,
        @Nullable Pointed pointed,
        Theme theme,
        double zoom,
        BufferedImage image,
        double scale,
        HitMap hits,
        String description) {

    private static final double MOST_PIXELS = 32e6;

    /// Paints a step at a size given in units of the window; coarser than wanted if that were too many pixels.
    ///
    /// @param zoom how large its words are, 1 as usual
    /// @param wanted pixels per unit of the window
    public static Frame paint(
            Shown shown,
            @Nullable Pointed pointed,
            Theme theme,
            double zoom,
            double width,
            double height,
            double wanted) {
        double scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)));
        var image = new BufferedImage(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                BufferedImage.TYPE_INT_ARGB_PRE);
        int step = shown.scenario().step();
        var graphics = image.createGraphics();
        graphics.scale(scale, scale);
        var view = shown.scenario().view();
        var hits = new StagePainter(shown.derivation(), step, view, theme, pointed, zoom)
                .paint(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        return new Frame(
                shown,
                pointed,
                theme,
                zoom,
                image,
                scale,
                hits,
                Description.of(shown.derivation(), step, view, pointed));
    }

    /// The same picture with more pixels, if there can be more.
    public Frame finer(double times) {
        return paint(shown, pointed, theme, zoom, image.getWidth() / scale, image.getHeight() / scale, times * scale);
    }

    /// The cell it explains; null if that is none of the stage's.
    public @Nullable Cell focus() {
        return Pointed.cell(pointed);
    }

    /// The cell that is pinned in what it shows; null for none.
    @Nullable
    Cell pinned() {
        return shown.scenario().view().pinned();
    }

    /// What is at a point of the picture; null if there is nothing.
    @Nullable
    Pointed at(double x, double y) {
        return hits.pointed(x, y).orElse(null);
    }
}

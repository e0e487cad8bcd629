package jacobianlens.render;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// A picture as shapes and text instead of pixels: what vector formats write. The same painter gives the same drawing
/// on any machine.
///
/// @param width in units
/// @param height in units
public record Drawing(List<Ink> inks, HitMap hits, double width, double height) {

    /// What stays text; everything else becomes outlines.
    public enum Keep {
        NOTHING,
        WORDS,
        WORDS_AND_FORMULAS
    }

    public static Drawing of(Painter painter, double width, double height, Keep keep) {
        var recorder = new Recorder(keep);
        var hits = painter.paint(recorder, new Rectangle2D.Double(0, 0, width, height));
        return new Drawing(recorder.inks(), hits, width, height);
    }
}

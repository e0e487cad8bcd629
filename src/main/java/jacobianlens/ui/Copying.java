package jacobianlens.ui;

import jacobianlens.export.Tex;
import jacobianlens.render.Description;
import jacobianlens.render.Figure;
import jacobianlens.render.StagePainter;
import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Pixels;
import jacobianlens.ui.pane.Shown;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts what is shown on the clipboard: as a picture, as LaTeX or in words.
final class Copying {
    private static final double PIXELS_TO_UNIT = 2;

    private Copying() {}

    /// The picture as it stands, twice as fine as on the screen.
    static void image(Shown shown, Theme theme, double zoom, double width, double height) {
        var painter =
                StagePainter.of(shown.scenario(), shown.derivation(), theme).zoomed(zoom);
        var content = new ClipboardContent();
        content.putImage(Pixels.image(
                Figure.paint(painter, width, height, PIXELS_TO_UNIT).image()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The step's formula and matrices.
    static void latex(Shown shown) {
        text(Tex.of(shown.step()));
    }

    /// The step in words.
    static void words(Shown shown) {
        text(Description.of(
                shown.derivation(), shown.scenario().step(), shown.scenario().view()));
    }

    private static void text(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

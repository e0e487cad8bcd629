package jacobianlens.export;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jacobianlens.render.Drawing;
import java.io.IOException;
import java.io.OutputStream;

/// A step as a TikZ picture to `\input` into a document: shapes as the painter draws them, words and formulas set by
/// the document's own LaTeX.
final class Tikz {
    private Tikz() {}

    static void write(Excerpt excerpt, Options options, OutputStream out) throws IOException {
        var size = options.size();
        int step = excerpt.steps().getLast();
        var drawing = Drawing.of(
                excerpt.painter(step, options), size.width(), size.height(), Drawing.Keep.WORDS_AND_FORMULAS);
        var shapes = new TikzShapes();
        drawing.inks().forEach(shapes::add);
        out.write(("% Needs \\usepackage{amsmath} and \\usepackage{tikz}; one unit is 1/96 inch.\n"
                        + "\\begin{tikzpicture}[x=0.75bp, y=-0.75bp,"
                        + " every node/.style={anchor=base, inner sep=0pt, outer sep=0pt}]\n"
                        + shapes.text() + "\\end{tikzpicture}\n")
                .getBytes(US_ASCII));
    }
}

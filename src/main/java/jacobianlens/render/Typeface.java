package jacobianlens.render;

import jacobianlens.math.Recent;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Text in the program's own font, drawn as outlines so that every machine and format shows the same.
public enum Typeface {
    REGULAR("Inter-Regular.otf"),
    SEMIBOLD("Inter-SemiBold.otf");

    private static final float SIZE = 100;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /// Height of a capital, and of a figure, in em.
    static final double CAPITAL = 0.727;

    /// A text's outline and width, one unit to the em.
    private record Line(Shape outline, double width) {
        private Line then(Line next) {
            var both = new Path2D.Double(outline);
            both.append(AffineTransform.getTranslateInstance(width, 0).createTransformedShape(next.outline), false);
            return new Line(both, width + next.width);
        }
    }

    /// Characters of the lecture that the font lacks, as formulas.
    private static final Map<String, String> BORROWED = Map.of(
            "ᵀ", "{}^{\\mathsf{T}}",
            "ᴺ", "{}^{\\mathsf{N}}",
            "∇", "\\nabla",
            "∈", "\\,\\in\\,",
            "⊙", "\\,\\odot\\,",
            "⋅", "\\cdot",
            "𝔻", "\\mathbb{D}");

    private final Font font;
    private final Recent<String, Line> lines = new Recent<>();

    Typeface(String file) {
        var resource = Objects.requireNonNull(
                Typeface.class.getResource("/com/formdev/flatlaf/fonts/inter/" + file), () -> file + " is missing");
        try (var stream = resource.openStream()) {
            font = Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(SIZE);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The font " + file + " cannot be read.", e);
        }
    }

    /// The font itself, for a library that sets its own text.
    public Font at(double size) {
        return font.deriveFont((float) size);
    }

    /// How far the text reaches.
    public double width(String text, double size) {
        return line(text).width() * size;
    }

    /// Draws with the baseline starting at (x, y): as outlines, unless what is drawn on keeps words as they are.
    void draw(Graphics2D g, String text, double x, double y, double size, Color color) {
        if (g instanceof Recorder recorder && recorder.write(text, this, x, y, size, color)) return;
        g.setColor(color);
        g.fill(new AffineTransform(size, 0, 0, size, x, y)
                .createTransformedShape(line(text).outline()));
    }

    /// The text's outline, one unit to the em, from the origin at the left end of the baseline.
    public Shape outline(String text) {
        return line(text).outline();
    }

    /// Draws around a centre, figures and capitals in the middle.
    void drawCentred(Graphics2D g, String text, double centreX, double centreY, double size, Color color) {
        draw(g, text, centreX - width(text, size) / 2, centreY + size * CAPITAL / 2, size, color);
    }

    private Line line(String text) {
        return lines.get(text, this::set);
    }

    /// Sets runs of the font's own characters, and one by one those that it lacks.
    private Line set(String text) {
        int lacking = font.canDisplayUpTo(text);
        if (lacking < 0) return own(text);
        int next = text.offsetByCodePoints(lacking, 1);
        String borrowed = text.substring(lacking, next);
        return own(text.substring(0, lacking))
                .then(BORROWED.containsKey(borrowed) ? borrowed(BORROWED.get(borrowed)) : own(borrowed))
                .then(set(text.substring(next)));
    }

    private Line own(String text) {
        if (text.isEmpty()) return new Line(new Path2D.Double(), 0);
        var glyphs = font.createGlyphVector(EXACT, text);
        var outline = AffineTransform.getScaleInstance(1 / SIZE, 1 / SIZE).createTransformedShape(glyphs.getOutline());
        return new Line(outline, glyphs.getLogicalBounds().getWidth() / SIZE);
    }

    private static Line borrowed(String latex) {
        var shape = FormulaShape.of(latex);
        return new Line(shape.ink(), shape.width());
    }

    /// The text in lines no wider than `width`, broken between words; a single word that is wider stands alone.
    List<String> lines(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        if (!line.isEmpty()) lines.add(line.toString());
        return lines;
    }
}

package jacobianlens.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Text in the program's own font, drawn as outlines so that every machine and format shows the same.
public enum Typeface {
    REGULAR("Inter-Regular.otf"),
    SEMIBOLD("Inter-SemiBold.otf");

    private static final float SIZE = 100;
    private static final double SMALL = 0.62;
    private static final double RAISE = 0.3;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /// Height of a capital, and of a figure, in em.
    static final double CAPITAL = 0.727;

    /// A text's outline and width, one unit to the em.
    private record Line(Shape outline, double width) {}

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

    double width(String text, double size) {
        return line(text).width() * size;
    }

    /// Draws with the baseline starting at (x, y).
    void draw(Graphics2D g, String text, double x, double y, double size, Color color) {
        g.setColor(color);
        g.fill(new AffineTransform(size, 0, 0, size, x, y).createTransformedShape(line(text).outline()));
    }

    /// Draws around a centre, figures and capitals in the middle.
    void drawCentred(Graphics2D g, String text, double centreX, double centreY, double size, Color color) {
        draw(g, text, centreX - width(text, size) / 2, centreY + size * CAPITAL / 2, size, color);
    }

    private Line line(String text) {
        return lines.get(text, this::set);
    }

    private Line set(String text) {
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (var run : runs(text)) {
            var glyphs = font.createGlyphVector(EXACT, run.text());
            double size = run.level() == 0 ? 1 : SMALL;
            var place = new AffineTransform(size, 0, 0, size, x, -run.level() * RAISE * SIZE);
            outline.append(place.createTransformedShape(glyphs.getOutline()), false);
            x += size * glyphs.getLogicalBounds().getWidth();
        }
        outline.transform(AffineTransform.getScaleInstance(1 / SIZE, 1 / SIZE));
        return new Line(outline, x / SIZE);
    }

    /// A piece of text on one level: 0 on the line, 1 raised, −1 lowered.
    private record Run(String text, int level) {}

    /// The text in pieces, where a raised or lowered letter that the font lacks, such as ᵀ, is the plain letter.
    private List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        text.codePoints().forEach(c -> {
            var piece = new Run(Character.toString(c), 0);
            if (!font.canDisplay(c)) {
                String plain = Normalizer.normalize(piece.text, Normalizer.Form.NFKD);
                int level = plain.equals(piece.text) || c > 0xffff ? 0 : Character.getName(c).contains("SUBSCRIPT") ? -1 : 1;
                piece = new Run(plain, level);
            }
            if (!runs.isEmpty() && runs.getLast().level == piece.level)
                runs.set(runs.size() - 1, new Run(runs.getLast().text + piece.text, piece.level));
            else runs.add(piece);
        });
        return runs;
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

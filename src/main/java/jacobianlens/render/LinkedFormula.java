package jacobianlens.render;

import jacobianlens.math.Latex;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A typeset formula that knows which of its outlines belong to which symbol. Every symbol is set in a colour of its
/// own, which names it and is never seen: what lights up changes colours, not the layout.
///
/// @param keys the keys of the symbols, in the order of their colours
/// @param source writes the formula with its symbols marked
record LinkedFormula(FormulaShape shape, List<String> keys, Function<Latex.Marker, String> source) {
    private static final int FIRST = 0x020000;
    private static final double REACH = 0.12;

    static LinkedFormula of(Function<Latex.Marker, String> source) {
        var keys = new ArrayList<String>();
        String latex = source.apply((symbol, written) -> {
            if (symbol.key().isEmpty()) return written;
            keys.add(symbol.key());
            return FormulaStrip.tinted(written, new Color(FIRST + keys.size() - 1));
        });
        return new LinkedFormula(FormulaShape.of(latex), List.copyOf(keys), source);
    }

    /// Draws with the baseline starting at (x, y), `size` units to the em, what lights up in the accent's colour.
    ///
    /// @return where its symbols are
    List<HitMap.Term> draw(Graphics2D g, double x, double y, double size, Theme theme, Lights lights) {
        return draw(g, x, y, size, theme.ink(), key -> lights.isOn(key) ? theme.accent() : theme.ink());
    }

    /// Draws with the baseline starting at (x, y), `size` units to the em.
    ///
    /// @param colours the colour of a symbol by its key
    /// @return where its symbols are
    List<HitMap.Term> draw(Graphics2D g, double x, double y, double size, Color ink, Function<String, Color> colours) {
        boolean kept =
                g instanceof Recorder recorder && recorder.write(FormulaShape.of(latex(ink, colours)), x, y, size, ink);
        if (!kept) shape.draw(g, x, y, size, ink, color -> shown(color, colours));
        return terms(x, y, size);
    }

    /// The formula as LaTeX, with a colour wherever it is not the ink's.
    private String latex(Color ink, Function<String, Color> colours) {
        return source.apply((symbol, written) -> {
            var color = colours.apply(symbol.key());
            return color.equals(ink) ? written : FormulaStrip.tinted(written, color);
        });
    }

    private Color shown(Color color, Function<String, Color> colours) {
        int number = number(color);
        return number < 0 ? color : colours.apply(keys.get(number));
    }

    private List<HitMap.Term> terms(double x, double y, double size) {
        return parts().entrySet().stream()
                .map(part -> {
                    var em = Brush.grown(part.getValue(), REACH);
                    var area = new Rectangle2D.Double(
                            x + size * em.getX(), y + size * em.getY(), size * em.getWidth(), size * em.getHeight());
                    return new HitMap.Term(area, keys.get(part.getKey()));
                })
                .toList();
    }

    /// The bounds of every symbol that is drawn, in em, by its number among the keys.
    Map<Integer, Rectangle2D> parts() {
        var parts = new LinkedHashMap<Integer, Rectangle2D>();
        for (var outline : shape.tinted()) {
            int number = number(outline.color());
            if (number >= 0) parts.merge(number, outline.shape().getBounds2D(), Rectangle2D::createUnion);
        }
        return parts;
    }

    /// Which symbol a colour names; −1 if none.
    private int number(Color color) {
        int number = (color.getRGB() & 0xffffff) - FIRST;
        return number >= 0 && number < keys.size() ? number : -1;
    }
}

package jacobianlens.render;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Note;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Vanished;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Draws the cells of one matrix: a colour and a number, a partial derivative's symbol, or the dotted paper of a
/// structural zero. Numbers are all of one size, and left out when they could not be read.
final class CellPainter {

    private final Brush brush;
    private final Theme theme;
    private final TileBox box;
    private final Quantity quantity;
    private final Derivation derivation;
    private final double limit;
    private final double numberSize;
    private final double readable;
    private final Glyphs glyphs;

    /// @param limit the value at the end of the colour scale
    CellPainter(Brush brush, TileBox box, Derivation derivation, double limit) {
        this.brush = brush;
        this.theme = brush.theme();
        this.box = box;
        this.quantity = box.quantity();
        this.derivation = derivation;
        this.limit = limit;
        this.readable = box.reading().number(box.unit());
        this.numberSize = box.numberSize();
        this.glyphs = new Glyphs(brush);
    }

    void paint(Rectangle2D area, int i, int j) {
        var paper = Brush.rounded(area, Math.min(5, box.cell() / 10));
        boolean zero = quantity.value().isStructuralZero(i, j);
        if (zero) brush.dotted(area, Math.min(5, box.cell() / 10), theme.faint());
        else {
            brush.fill(paper, color(i, j));
            if (!isSymbolic()) marks(area, quantity.value().at(i, j));
            if (!isSymbolic() && Vanished.is(quantity, i, j)) glyphs.underflow(area, Palette.inkOn(color(i, j)));
            brush.outline(paper, 0.7, theme.faint());
        }
        if (isSymbolic()) symbol(area, i, j, zero);
        else number(area, i, j, zero);
        if (quantity.value().isDiagonal() && i == j)
            brush.outline(paper, Math.max(1.2, 2.4 * Math.min(1, box.cell() / 40)), theme.diagonal());
        if (derivation.note(quantity, i, j).isPresent()) glyphs.corner(area);
    }

    private boolean isSymbolic() {
        return box.tile().isSymbolic();
    }

    /// The card's own colour where there is no number to colour.
    private Color color(int i, int j) {
        double value = quantity.value().at(i, j);
        return isSymbolic() || Double.isNaN(value)
                ? theme.card()
                : theme.palette().of(value, limit);
    }

    /// What the colour cannot say of a value.
    private void marks(Rectangle2D area, double value) {
        if (value < 0 && theme.hatchesNegative())
            glyphs.hatch(area, Palette.inkOn(theme.palette().of(value, limit)));
        if (Double.isNaN(value) && numberSize < readable) glyphs.cross(area, theme.quiet());
        else if (Double.isInfinite(value) && numberSize < readable)
            glyphs.infinite(area, Palette.inkOn(theme.palette().of(value, limit)));
        else if (Double.isFinite(value) && Math.abs(value) > limit)
            glyphs.clipped(area, value > 0, Palette.inkOn(theme.palette().of(value, limit)));
    }

    private void number(Rectangle2D area, int i, int j, boolean zero) {
        if (numberSize < readable) return;
        double value = quantity.value().at(i, j);
        var ink = zero ? theme.quiet() : Palette.inkOn(color(i, j));
        var face = zero ? Typeface.REGULAR : Typeface.SEMIBOLD;
        String text = zero ? "0" : CellText.of(value);
        double up = zero ? 0 : elsewhere(area, i, j, ink);
        face.drawCentred(brush.g(), text, area.getCenterX(), area.getCenterY() - up, numberSize, ink);
        if (Mark.isRinged(quantity, i, j)) glyphs.ring(area, ink);
    }

    /// What somebody else takes at this kink, such as `PyTorch 0`, below the number; nothing where it could not be
    /// read.
    ///
    /// @return how far the number moves up to make room
    private double elsewhere(Rectangle2D area, int i, int j, Color ink) {
        var usages = derivation.note(quantity, i, j).map(Note::elsewhere).orElse(List.of());
        if (usages.isEmpty() || Mark.isRinged(quantity, i, j)) return 0;
        var usage = usages.getFirst();
        String text = usage.who() + " " + CellText.of(usage.slope());
        double size = Math.min(0.7 * numberSize, 0.9 * area.getWidth() / Typeface.REGULAR.width(text, 1));
        if (size < readable) return 0;
        double down = 0.55 * numberSize;
        Typeface.REGULAR.drawCentred(brush.g(), text, area.getCenterX(), area.getCenterY() + down, size, ink);
        return 0.45 * numberSize;
    }

    /// What a symbol covers in the middle of its cell, where the dots of a structural zero would be taken for strokes.
    private static Rectangle2D around(Rectangle2D area, double width, double height) {
        double across = Math.min(width + 0.06 * area.getWidth(), area.getWidth());
        double down = Math.min(height + 0.06 * area.getHeight(), area.getHeight());
        return new Rectangle2D.Double(area.getCenterX() - across / 2, area.getCenterY() - down / 2, across, down);
    }

    private void symbol(Rectangle2D area, int i, int j, boolean zero) {
        if (TileBox.SYMBOL_HEIGHT * area.getHeight() < readable) return;
        var shape = FormulaShape.of(box.tile().latex(i, j));
        double size = Math.min(
                box.reading().wantedNumber(box.unit()),
                TileBox.SYMBOL * Math.min(area.getWidth() / shape.width(), area.getHeight() / shape.total()));
        if (size < readable) return;
        if (zero) brush.fill(around(area, size * shape.width(), size * shape.total()), theme.card());
        shape.drawCentred(brush.g(), area.getCenterX(), area.getCenterY(), size, zero ? theme.quiet() : theme.ink());
    }
}

package jacobianlens.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Records what a painter draws, in order, for formats that are made of shapes and text instead of pixels.
final class Recorder extends Outlines {
    private final Drawing.Keep keep;
    private final List<Ink> inks;

    Recorder(Drawing.Keep keep) {
        this(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics(), keep, new ArrayList<>());
    }

    private Recorder(Graphics2D state, Drawing.Keep keep, List<Ink> inks) {
        super(state);
        this.keep = keep;
        this.inks = inks;
    }

    List<Ink> inks() {
        return List.copyOf(inks);
    }

    @Override
    public void fill(Shape shape) {
        if (shape.getBounds2D().isEmpty() || getPaint() instanceof Color color && color.getAlpha() == 0) return;
        inks.add(new Ink.Filled(getTransform().createTransformedShape(shape), getPaint()));
    }

    @Override
    public void draw(Shape shape) {
        if (getStroke() instanceof BasicStroke stroke && getTransform().isIdentity())
            inks.add(new Ink.Drawn(shape, stroke, getColor()));
        else fill(getStroke().createStrokedShape(shape));
    }

    /// Keeps words as words, if that is wanted; whether it did.
    boolean write(String text, Typeface face, double x, double y, double size, Color color) {
        if (keep == Drawing.Keep.NOTHING || !getTransform().isIdentity()) return false;
        if (!text.isBlank()) inks.add(new Ink.Words(text, face, x, y, size, face.width(text, size), color));
        return true;
    }

    /// Keeps a formula as LaTeX, if that is wanted; whether it did.
    boolean write(FormulaShape formula, double x, double y, double size, Color color) {
        if (keep != Drawing.Keep.WORDS_AND_FORMULAS || !getTransform().isIdentity()) return false;
        inks.add(new Ink.Formula(formula.latex(), x, y, size, formula.width() * size, color));
        return true;
    }

    @Override
    public Graphics create() {
        return new Recorder((Graphics2D) state().create(), keep, inks);
    }
}

package jacobianlens.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;

/// One thing that a painter drew, in the picture's units, y downwards: what vector formats are made of.
public sealed interface Ink {

    /// A filled shape.
    ///
    /// @param paint a colour, or a linear gradient
    record Filled(Shape shape, Paint paint) implements Ink {}

    /// A line along a shape.
    record Drawn(Shape shape, BasicStroke stroke, Color color) implements Ink {}

    /// Text kept as text, its baseline starting at (x, y).
    ///
    /// @param size units to the em
    /// @param width how far it reaches
    record Words(String text, Typeface face, double x, double y, double size, double width, Color color)
            implements Ink {}

    /// A formula kept as LaTeX, its baseline starting at (x, y).
    ///
    /// @param size units to the em
    /// @param width how far it reaches
    record Formula(String latex, double x, double y, double size, double width, Color color) implements Ink {}
}

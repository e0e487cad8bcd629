package jacobianlens.check;

import jacobianlens.math.Doubles;
import jacobianlens.math.Expression;
import jacobianlens.math.Numbers;

/// A width of floating-point numbers: how a formula comes out in it.
public enum Width {
    FLOAT64("float64", 0x1p-53),
    FLOAT32("float32", 0x1p-24);

    private final String id;
    private final double unit;

    Width(String id, double unit) {
        this.id = id;
        this.unit = unit;
    }

    /// Such as `float32`.
    public String id() {
        return id;
    }

    /// The largest relative error of one rounding.
    public double unit() {
        return unit;
    }

    /// The value of an expression without free variables, every operation rounded to this width.
    public double value(Expression expression) {
        return switch (this) {
            case FLOAT64 -> Doubles.valueOf(expression);
            case FLOAT32 -> new Singles().evaluate(expression);
        };
    }

    /// A number of this width with as many digits as tell it from its neighbours, as plain text.
    public String text(double value) {
        return Numbers.plain(
                this == FLOAT64 || !Double.isFinite(value) ? value : Double.parseDouble(Float.toString((float) value)));
    }
}

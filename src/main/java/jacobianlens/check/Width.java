package jacobianlens.check;

import jacobianlens.math.Doubles;
import jacobianlens.math.Expression;
import jacobianlens.math.Numbers;

/// A width of floating-point numbers: how a formula comes out in it.
public enum Width {
    FLOAT64("float64", 0x1p-53, Double.MAX_VALUE, Double.MIN_NORMAL),
    FLOAT32("float32", 0x1p-24, Float.MAX_VALUE, Float.MIN_NORMAL);

    private final String id;
    private final double unit;
    private final double largest;
    private final double smallest;

    Width(String id, double unit, double largest, double smallest) {
        this.id = id;
        this.unit = unit;
        this.largest = largest;
        this.smallest = smallest;
    }

    /// Such as `float32`.
    public String id() {
        return id;
    }

    /// The largest relative error of one rounding.
    public double unit() {
        return unit;
    }

    /// Whether a number is not too large for this width.
    boolean reaches(double value) {
        return Math.abs(value) <= largest;
    }

    /// Whether a number is so small that this width holds only some of its digits, or none.
    boolean loses(double value) {
        return Math.abs(value) < smallest;
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

package jacobianlens.lesson;

import jacobianlens.chain.Curve;
import jacobianlens.math.Vec;

/// What moves the points of a scene's curve.
final class Grips {
    private Grips() {}

    /// The points are an input's entries themselves.
    static Curve.Grip direct(String field, Vec values, String entry) {
        return new Curve.Grip(field, values, "Drag a point: moves " + entry + ".");
    }

    /// The points are computed, and move as far as their bias does.
    static Curve.Grip bias(Vec values, String moved, String bias) {
        return bias("b", values, moved, bias);
    }

    /// The same with the input that is the bias.
    static Curve.Grip bias(String field, Vec values, String moved, String bias) {
        return new Curve.Grip(field, values, "Drag a point: moves " + moved + " through " + bias + ".");
    }
}

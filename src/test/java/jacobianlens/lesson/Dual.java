package jacobianlens.lesson;

import java.util.List;

/// A number with its slope along one input: forward-mode written once more, on plain arithmetic, without the program's
/// formulas.
record Dual(double value, double slope) {

    static Dual constant(double value) {
        return new Dual(value, 0);
    }

    Dual plus(Dual other) {
        return new Dual(value + other.value, slope + other.slope);
    }

    Dual minus(Dual other) {
        return new Dual(value - other.value, slope - other.slope);
    }

    Dual times(Dual other) {
        return new Dual(value * other.value, slope * other.value + value * other.slope);
    }

    Dual over(Dual other) {
        double quotient = value / other.value;
        return new Dual(quotient, (slope - quotient * other.slope) / other.value);
    }

    Dual exp() {
        double e = Math.exp(value);
        return new Dual(e, e * slope);
    }

    Dual sqrt() {
        double root = Math.sqrt(value);
        return new Dual(root, slope / (2 * root));
    }

    static Dual sum(List<Dual> all) {
        return all.stream().reduce(constant(0), Dual::plus);
    }
}

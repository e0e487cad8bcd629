package jacobianlens.check;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The difference quotient of a function at a point, at the step size where it is most at one with itself.
///
/// @param f the function, NaN where it has no value
/// @param at the point
/// @param inside whether the function may be asked at a number
public record Quotient(DoubleUnaryOperator f, double at, DoublePredicate inside) {
    private static final double EPSILON = 0x1p-52;
    private static final double FURTHEST = 1e4;
    private static final int STEPS = 22;

    /// From which side a slope is taken.
    public enum Side {
        LEFT,
        BOTH,
        RIGHT
    }

    /// A slope, the step it was found with, and how far off it may be.
    public record Estimate(double slope, double step, double error) {
        static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.POSITIVE_INFINITY);

        private double relative() {
            return error / Math.max(1, Math.abs(slope));
        }

        boolean exists() {
            return Double.isFinite(slope);
        }
    }

    /// The best estimate; none where the point is too far out for differences, or no step stays inside.
    public Estimate best(Side side) {
        if (!(Math.abs(at) <= FURTHEST)) return Estimate.NONE;
        return steps().mapToObj(h -> estimate(side, h))
                .filter(Estimate::exists)
                .min(Comparator.comparingDouble(Estimate::relative))
                .orElse(Estimate.NONE);
    }

    /// Powers of two below a quarter, and for a small number also below a quarter of it.
    private DoubleStream steps() {
        double own = Math.abs(at);
        var plain = even().mapToDouble(k -> Math.scalb(1.0, -k));
        if (own == 0 || own > 0.25) return plain;
        return DoubleStream.concat(plain, even().mapToDouble(k -> Math.scalb(own, -k)));
    }

    private static IntStream even() {
        return IntStream.iterate(2, k -> k <= STEPS, k -> k + 2);
    }

    private Estimate estimate(Side side, double h) {
        double coarse = slope(side, h);
        double fine = slope(side, h / 2);
        double rounding = 4 * EPSILON * Math.abs(f.applyAsDouble(at)) / h;
        return new Estimate(fine, h / 2, Math.abs(coarse - fine) + rounding);
    }

    /// The quotient of one step size: of fourth order from both sides, of third from one; NaN if it leaves the domain.
    public double slope(Side side, double h) {
        var weights = side == Side.BOTH ? List.of(1.0, -8.0, 0.0, 8.0, -1.0) : List.of(-11.0, 18.0, -9.0, 2.0);
        int first = side == Side.BOTH ? -2 : 0;
        double direction = side == Side.LEFT ? -1 : 1;
        double divisor = (side == Side.BOTH ? 12 : 6) * h * direction;
        double sum = 0;
        for (int k = 0; k < weights.size(); k++) {
            if (weights.get(k) == 0) continue;
            double x = at + direction * (first + k) * h;
            if (!inside.test(x)) return Double.NaN;
            sum += weights.get(k) * f.applyAsDouble(x);
        }
        return sum / divisor;
    }
}

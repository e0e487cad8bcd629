package jacobianlens.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How far a simple central difference, (f(x+h) − f(x−h))/2h, is from the slope, for step sizes from 1 down to 10⁻¹⁶:
/// a V, since a large step cuts off the curvature and a small one lets rounding through.
///
/// @param points step sizes and differences, the largest step first
public record ErrorCurve(List<Point> points) {
    private static final int PER_DECADE = 4;
    private static final int DECADES = 16;

    /// A step size and the difference from the slope, relative to the slope or to 1.
    public record Point(double h, double difference) {}

    /// The curve of a value over its input.
    ///
    /// @param slope the slope the differences are measured from
    public static ErrorCurve of(Quotient numbers, double slope) {
        return new ErrorCurve(IntStream.rangeClosed(0, PER_DECADE * DECADES)
                .mapToDouble(k -> StrictMath.pow(10, -(double) k / PER_DECADE))
                .mapToObj(h -> new Point(h, difference(numbers, h, slope)))
                .filter(point -> Double.isFinite(point.difference))
                .toList());
    }

    private static double difference(Quotient numbers, double h, double slope) {
        double above = numbers.f().applyAsDouble(numbers.at() + h);
        double below = numbers.f().applyAsDouble(numbers.at() - h);
        return Math.abs((above - below) / (2 * h) - slope) / Math.max(1, Math.abs(slope));
    }

    /// The step size with the smallest difference; of several, the largest.
    public Point best() {
        return points.stream()
                .min(Comparator.comparingDouble(Point::difference))
                .orElse(new Point(Double.NaN, Double.NaN));
    }
}

package jacobianlens.check;

import jacobianlens.function.Duals;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.hipparchus.analysis.differentiation.UnivariateDerivative1;
import org.jspecify.annotations.Nullable;

/// One slope, found in several ways.
///
/// @param at the point
/// @param shown the slope that is shown
/// @param found the slope by each method that reaches it
/// @param kink the slopes from the left and from the right where they differ; null elsewhere
public record Slopes(
        double at,
        double shown,
        Map<Method, Double> found,
        @Nullable Kink kink) {
    private static final double JUMP = 1e-3;
    private static final double ROUNDING = 1e-6;

    /// The two slopes at a kink: every honest answer lies between them.
    public record Kink(double left, double right) {
        /// Whether a slope lies in the interval that the two one-sided slopes span.
        public boolean contains(double slope) {
            double margin = Method.CENTRAL_DIFFERENCE.limit() * scale(Math.max(Math.abs(left), Math.abs(right)));
            return slope >= Math.min(left, right) - margin && slope <= Math.max(left, right) + margin;
        }
    }

    /// The slope of a line at a point by every method that reaches it.
    ///
    /// @param line what is differentiated, as written; null if only its numbers are known
    /// @param numbers the same as computed
    static Slopes of(double shown, @Nullable Line line, Quotient numbers) {
        double at = numbers.at();
        var found = new EnumMap<Method, Double>(Method.class);
        var both = numbers.best(Quotient.Side.BOTH);
        if (both.error() <= Method.CENTRAL_DIFFERENCE.limit() * scale(both.slope()))
            found.put(Method.CENTRAL_DIFFERENCE, both.slope());
        if (line != null) {
            put(found, Method.FORWARD_MODE, forward(line, at));
            put(found, Method.COMPLEX_STEP, ComplexNumbers.slope(line, at));
            Reference.slope(line, at).ifPresent(digits -> put(found, Method.FORTY_DIGITS, digits.doubleValue()));
        }
        return new Slopes(at, shown, Collections.unmodifiableMap(found), kink(numbers));
    }

    private static double forward(Line line, double at) {
        return line.at(new Duals(Map.of()), new UnivariateDerivative1(at, 1)).getFirstDerivative();
    }

    private static void put(Map<Method, Double> found, Method method, double slope) {
        if (Double.isFinite(slope)) found.put(method, slope);
    }

    /// Two slopes that differ at a small step and at one a tenth of it.
    private static @Nullable Kink kink(Quotient numbers) {
        double h = 1e-4 * Math.max(1, Math.abs(numbers.at()));
        if (!jumps(numbers, h) || !jumps(numbers, h / 10)) return null;
        return new Kink(numbers.slope(Quotient.Side.LEFT, h / 10), numbers.slope(Quotient.Side.RIGHT, h / 10));
    }

    private static boolean jumps(Quotient numbers, double h) {
        double left = numbers.slope(Quotient.Side.LEFT, h);
        double right = numbers.slope(Quotient.Side.RIGHT, h);
        return Math.abs(left - right) > JUMP * scale(Math.max(Math.abs(left), Math.abs(right)));
    }

    private static double scale(double slope) {
        return Math.max(1, Math.abs(slope));
    }

    /// Whether the slope shown is right: forty digits decide, else the methods that reach it together; at a kink, the
    /// interval between the one-sided slopes.
    public Verdict verdict() {
        if (kink != null) return kink.contains(shown) ? Verdict.AGREES : Verdict.DIFFERS;
        if (found.isEmpty()) return Verdict.UNSURE;
        if (found.keySet().stream().allMatch(method -> difference(method) <= method.limit())) return Verdict.AGREES;
        var decides = found.containsKey(Method.FORTY_DIGITS) ? Method.FORTY_DIGITS : Method.CENTRAL_DIFFERENCE;
        return difference(decides) <= ROUNDING ? Verdict.UNSURE : Verdict.DIFFERS;
    }

    /// The slope by a method; NaN if the method does not reach it.
    public double found(Method method) {
        return found.getOrDefault(method, Double.NaN);
    }

    /// The method that differs most.
    Method farthest() {
        return found.keySet().stream()
                .max(Comparator.comparingDouble(this::difference))
                .orElse(Method.CENTRAL_DIFFERENCE);
    }

    /// How far a method's slope is from the one shown, relative to the slope or to 1; NaN if the method does not reach
    /// it.
    public double difference(Method method) {
        var other = found.get(method);
        return other == null ? Double.NaN : Math.abs(other - shown) / scale(shown);
    }
}

package jacobianlens.check;

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
            return outside(slope) <= Method.CENTRAL_DIFFERENCE.limit();
        }

        /// How far a slope is outside that interval, relative to its ends or to 1.
        double outside(double slope) {
            double low = Math.min(left, right);
            double high = Math.max(left, right);
            return Math.abs(slope - Math.clamp(slope, low, high)) / scale(Math.max(Math.abs(low), Math.abs(high)));
        }
    }

    /// The slope of a line at a point by every method that reaches it.
    ///
    /// @param line what is differentiated, as written; null if only its numbers are known
    /// @param numbers the same as computed
    static Slopes of(double shown, @Nullable Line line, Quotient numbers) {
        return of(shown, line, numbers, Quotient.Side.BOTH).on(kink(numbers));
    }

    /// The same without looking for a kink.
    ///
    /// @param side the side that difference quotients are taken from
    static Slopes of(double shown, @Nullable Line line, Quotient numbers, Quotient.Side side) {
        double at = numbers.at();
        var found = new EnumMap<Method, Double>(Method.class);
        put(found, Method.CENTRAL_DIFFERENCE, quotient(numbers, side));
        if (line != null) {
            put(found, Method.FORWARD_MODE, forward(line, at));
            put(found, Method.COMPLEX_STEP, ComplexNumbers.slope(line, at));
            Reference.slope(line, at).ifPresent(digits -> put(found, Method.FORTY_DIGITS, digits.doubleValue()));
        }
        return new Slopes(at, shown, Collections.unmodifiableMap(found), null);
    }

    /// The difference quotient; NaN if it is not sure.
    private static double quotient(Quotient numbers, Quotient.Side side) {
        var best = numbers.best(side);
        return best.error() <= Method.CENTRAL_DIFFERENCE.limit() * scale(best.slope()) ? best.slope() : Double.NaN;
    }

    private static double forward(Line line, double at) {
        return line.at(new Duals(Map.of()), new UnivariateDerivative1(at, 1)).getFirstDerivative();
    }

    private static void put(Map<Method, Double> found, Method method, double slope) {
        if (Double.isFinite(slope)) found.put(method, slope);
    }

    /// The same without a way to the slope.
    Slopes without(Method method) {
        return with(method, Double.NaN);
    }

    /// The same with one more way to the slope.
    Slopes with(Method method, double slope) {
        var more = new EnumMap<Method, Double>(Method.class);
        more.putAll(found);
        more.remove(method);
        put(more, method, slope);
        return new Slopes(at, shown, Collections.unmodifiableMap(more), kink);
    }

    /// The same where the function has a kink; null for none.
    Slopes on(@Nullable Kink known) {
        return new Slopes(at, shown, found, known);
    }

    /// Two slopes that differ by as much at a small step as at one a tenth of it; near a pole they would not.
    private static @Nullable Kink kink(Quotient numbers) {
        double h = 1e-4 * Math.max(1, Math.abs(numbers.at()));
        var wide = kink(numbers, h);
        var close = kink(numbers, h / 10);
        double jump = Math.abs(close.right - close.left);
        boolean settled = Math.abs(wide.left - close.left) + Math.abs(wide.right - close.right) < jump / 4;
        return settled && jump > JUMP * scale(Math.max(Math.abs(close.left), Math.abs(close.right))) ? close : null;
    }

    private static Kink kink(Quotient numbers, double h) {
        return new Kink(numbers.slope(Quotient.Side.LEFT, h), numbers.slope(Quotient.Side.RIGHT, h));
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

    /// How far a method's slope is from the one shown, relative to the slope or to 1; on a kink, how far the two are
    /// from
    /// the interval; NaN if the method does not reach it.
    public double difference(Method method) {
        var other = found.get(method);
        if (other == null) return Double.NaN;
        return kink == null
                ? Math.abs(other - shown) / scale(shown)
                : Math.max(kink.outside(shown), kink.outside(other));
    }
}

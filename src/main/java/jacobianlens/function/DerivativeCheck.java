package jacobianlens.function;

import jacobianlens.math.Doubles;
import jacobianlens.math.Expression;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Holds the slopes of a function against another way to find them, at fixed points of its domain away from kinks.
///
/// @param function the function's id
/// @param method the other way: `forward-mode` (dual numbers through the written formula), `central-difference`, or
///     `written-derivative` (the derivative as the lecture writes it)
/// @param difference the largest difference, relative to the slope or to 1, whichever is larger
/// @param where the point of that difference
/// @param agrees whether the difference is no larger than the method's own error
public record DerivativeCheck(String function, String method, double difference, String where, boolean agrees) {
    private static final double[] POINTS = {
        -19, -7.5, -3.25, -1.5, -0.7, -0.2, 0.15, 0.35, 0.6, 0.9, 1.4, 2.5, 3.6, 9.25, 19
    };
    private static final double EXACT_FORMULA = 1e-11;
    private static final double DIFFERENCE_QUOTIENT = 1e-6;

    /// One row for each method; none if no point is inside the domain.
    public static List<DerivativeCheck> of(Elementwise f) {
        return rows(
                f.id(),
                DoubleStream.of(POINTS)
                        .filter(x -> smoothAround(f, x))
                        .mapToObj(x -> probe(f, x))
                        .toList());
    }

    /// One row for each method, over both slopes; none if no point is inside the domain.
    public static List<DerivativeCheck> of(Pairwise f) {
        return rows(
                f.id(),
                DoubleStream.of(POINTS)
                        .boxed()
                        .flatMap(u -> DoubleStream.of(POINTS)
                                .filter(v -> smoothAround(f, u, v))
                                .boxed()
                                .flatMap(v -> Stream.of(firstProbe(f, u, v), secondProbe(f, u, v))))
                        .toList());
    }

    /// One point of one variable: f along that variable, and its slope found in three ways; the fourth is the quotient.
    private record Probe(String where, double at, DoubleUnaryOperator f, double slope, double forward, double written) {

        /// The central difference of fourth order.
        double quotient() {
            double h = step(at);
            double near = f.applyAsDouble(at + h) - f.applyAsDouble(at - h);
            double far = f.applyAsDouble(at + 2 * h) - f.applyAsDouble(at - 2 * h);
            return (8 * near - far) / (12 * h);
        }

        double difference(double other) {
            return Math.abs(other - slope) / Math.max(1, Math.abs(slope));
        }
    }

    private static double step(double at) {
        return 0x1p-11 * Math.max(1, Math.abs(at));
    }

    private static boolean smoothAround(Elementwise f, double x) {
        double reach = 2 * step(x);
        return DoubleStream.of(x - reach, x, x + reach).allMatch(at -> f.objection(at) == null)
                && f.kinks().stream().noneMatch(kink -> Math.abs(kink.at() - x) <= reach);
    }

    private static boolean smoothAround(Pairwise f, double u, double v) {
        return u != v
                && Stream.of(-2, 0, 2)
                        .allMatch(k ->
                                f.objection(u + k * step(u), v) == null && f.objection(u, v + k * step(v)) == null);
    }

    private static Probe probe(Elementwise f, double x) {
        return new Probe(
                "x = " + x,
                x,
                f::value,
                f.slope(x, Conventions.LECTURE),
                Duals.slope(f.formula(), "x", Map.of("x", x)),
                new Doubles(Map.of("x", x, "a", f.value(x))).evaluate(f.derivative()));
    }

    private static Probe firstProbe(Pairwise f, double u, double v) {
        double slope = f.firstSlope(u, v, Conventions.LECTURE);
        return probe(f, u, v, f.first(), u, at -> f.value(at, v), slope, f.firstDerivative());
    }

    private static Probe secondProbe(Pairwise f, double u, double v) {
        double slope = f.secondSlope(u, v, Conventions.LECTURE);
        return probe(f, u, v, f.second(), v, at -> f.value(u, at), slope, f.secondDerivative());
    }

    private static Probe probe(
            Pairwise f,
            double u,
            double v,
            String along,
            double at,
            DoubleUnaryOperator line,
            double slope,
            Expression derivative) {
        var values = Map.of(f.first(), u, f.second(), v);
        var where = "%s = %s, %s = %s, along %s".formatted(f.first(), u, f.second(), v, along);
        double forward = Duals.slope(f.formula(), along, values);
        return new Probe(where, at, line, slope, forward, new Doubles(values).evaluate(derivative));
    }

    private static List<DerivativeCheck> rows(String id, List<Probe> probes) {
        if (probes.isEmpty()) return List.of();
        return List.of(
                row(id, "forward-mode", EXACT_FORMULA, probes, Probe::forward),
                row(id, "central-difference", DIFFERENCE_QUOTIENT, probes, Probe::quotient),
                row(id, "written-derivative", EXACT_FORMULA, probes, Probe::written));
    }

    private static DerivativeCheck row(
            String id, String method, double limit, List<Probe> probes, ToDoubleFunction<Probe> other) {
        ToDoubleFunction<Probe> difference = probe -> probe.difference(other.applyAsDouble(probe));
        var worst = probes.stream().max(Comparator.comparingDouble(difference)).orElseThrow();
        double most = difference.applyAsDouble(worst);
        return new DerivativeCheck(id, method, most, worst.where(), most <= limit);
    }
}

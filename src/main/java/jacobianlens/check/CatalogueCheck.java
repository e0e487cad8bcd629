package jacobianlens.check;

import jacobianlens.function.Conventions;
import jacobianlens.function.Elementwise;
import jacobianlens.function.Kink;
import jacobianlens.function.Pairwise;
import jacobianlens.function.Typed;
import jacobianlens.math.Doubles;
import jacobianlens.math.Expression;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Holds the slopes of a function against every other way to them, over points of its whole domain: ordinary ones,
/// extremes, kinks and the doubles next to them.
///
/// @param function the function's id
/// @param points how many points the method reached
/// @param difference the largest difference, relative to the slope or to 1, whichever is larger
/// @param where the point of that difference
/// @param agrees whether the difference is no larger than the method's own error
public record CatalogueCheck(
        String function, Method method, int points, double difference, String where, boolean agrees) {

    private static final double CLOSE = 1e-5;

    /// One slope at one point.
    private record Sample(String where, Slopes slopes) {}

    /// One row for each method that reaches a point.
    ///
    /// @param points how many points of the domain are taken, besides special ones
    public static List<CatalogueCheck> of(Elementwise f, int points) {
        return rows(
                f.id(),
                Points.of(f, points).boxed().toList().parallelStream()
                        .map(x -> new Sample("x = " + x, at(f, x)))
                        .toList());
    }

    /// One row for each method that reaches a point, over both slopes.
    ///
    /// @param points how many points of the domain are taken for each slope, besides special ones
    public static List<CatalogueCheck> of(Pairwise f, int points) {
        return rows(
                f.id(),
                Points.of(f, points).toList().parallelStream()
                        .flatMap(pair -> Stream.of(f.first(), f.second())
                                .map(along -> new Sample(
                                        "%s = %s, %s = %s, along %s"
                                                .formatted(f.first(), pair.first(), f.second(), pair.second(), along),
                                        at(f, pair.first(), pair.second(), along))))
                        .toList());
    }

    /// The slope of a function at a point by every method that reaches it.
    public static Slopes at(Elementwise f, double x) {
        var numbers = new Quotient(f::value, x, to -> f.objection(to) == null && sameSide(f, x, to));
        double written = new Doubles(Map.of("x", x, "a", f.value(x))).evaluate(f.derivative());
        if (f instanceof Typed)
            return Slopes.of(f.slope(x, Conventions.LECTURE), WrittenLine.inX(f.formula()), numbers)
                    .with(Method.WRITTEN_DERIVATIVE, written);
        var near = f.kinks().stream()
                .filter(kink -> Math.abs(kink.at() - x) <= CLOSE)
                .findFirst();
        var side = near.map(kink -> x < kink.at() ? Quotient.Side.LEFT : Quotient.Side.RIGHT)
                .orElse(Quotient.Side.BOTH);
        var slopes = Slopes.of(f.slope(x, Conventions.LECTURE), WrittenLine.inX(f.formula()), numbers, side)
                .with(Method.WRITTEN_DERIVATIVE, written);
        if (near.isEmpty()) return slopes;
        var kink = new Slopes.Kink(near.get().left(), near.get().right());
        return near.get().at() == x ? slopes.on(kink) : rounded(slopes, kink);
    }

    /// Next to a kink the written formula in float64 may round onto it and take the other branch; there float64 says
    /// nothing, and forty digits decide.
    private static Slopes rounded(Slopes slopes, Slopes.Kink kink) {
        return Stream.of(Method.FORWARD_MODE, Method.COMPLEX_STEP)
                .filter(method -> slopes.found(method) == (slopes.shown() == kink.left() ? kink.right() : kink.left()))
                .reduce(slopes, Slopes::without, (one, _) -> one);
    }

    private static boolean sameSide(Elementwise f, double x, double to) {
        return f.kinks().stream()
                .mapToDouble(Kink::at)
                .allMatch(kink -> (x >= kink && to >= kink) || (x <= kink && to <= kink));
    }

    /// One of a function's two slopes at a pair by every method that reaches it.
    ///
    /// @param along the variable that moves
    public static Slopes at(Pairwise f, double first, double second, String along) {
        boolean byFirst = along.equals(f.first());
        double moving = byFirst ? first : second;
        double fixed = byFirst ? second : first;
        double shown = byFirst
                ? f.firstSlope(first, second, Conventions.LECTURE)
                : f.secondSlope(first, second, Conventions.LECTURE);
        boolean tied = f.kink(fixed, fixed) != null;
        var numbers = new Quotient(
                x -> byFirst ? f.value(x, second) : f.value(first, x),
                moving,
                x -> (byFirst ? f.objection(x, second) : f.objection(first, x)) == null
                        && (!tied || (moving >= fixed && x >= fixed) || (moving <= fixed && x <= fixed)));
        var line = new WrittenLine(f.formula(), along, Map.of(byFirst ? f.second() : f.first(), fixed));
        var slopes =
                Slopes.of(shown, line, numbers).with(Method.WRITTEN_DERIVATIVE, written(f, first, second, byFirst));
        return tied && first == second ? slopes.on(new Slopes.Kink(-1, 1)) : slopes;
    }

    private static double written(Pairwise f, double first, double second, boolean byFirst) {
        Expression derivative = byFirst ? f.firstDerivative() : f.secondDerivative();
        return new Doubles(Map.of(f.first(), first, f.second(), second)).evaluate(derivative);
    }

    private static List<CatalogueCheck> rows(String id, List<Sample> samples) {
        return Stream.of(Method.values())
                .flatMap(method -> row(id, method, samples).stream())
                .toList();
    }

    private static List<CatalogueCheck> row(String id, Method method, List<Sample> samples) {
        var reached = samples.stream()
                .filter(sample -> sample.slopes.found().containsKey(method))
                .toList();
        return reached.stream()
                .max(Comparator.comparingDouble(sample -> sample.slopes.difference(method)))
                .map(worst -> new CatalogueCheck(
                        id,
                        method,
                        reached.size(),
                        worst.slopes.difference(method),
                        worst.where,
                        worst.slopes.difference(method) <= method.limit()))
                .stream()
                .toList();
    }
}

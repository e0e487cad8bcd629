package jacobianlens.chain;

import jacobianlens.math.Numbers;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a derivation turns on, as curves over one variable with a point for every component.
///
/// @param names the components, n
/// @param at where each component stands, n
/// @param span what is worth seeing besides the points
/// @param graphs the curves that the point of component i lies on
/// @param grip what moves a point; null if nothing does
/// @param front the component whose curves are drawn until another is chosen
public record Curve(
        Axis names,
        Vec at,
        Span span,
        IntFunction<Graph> graphs,
        @Nullable Grip grip,
        int front) {
    private static final double FURTHEST = 1e6;
    private static final double MARGIN = 0.5;

    /// An interval of the variable.
    public record Span(double low, double high) {}

    /// A curve by its name, such as `σ′`.
    public record Line(String name, DoubleUnaryOperator f) {
        public double at(double x) {
            return f.applyAsDouble(x);
        }
    }

    /// Two curves over the same variable.
    ///
    /// @param given what is held fixed, such as `v₁ = 4`; empty if nothing is
    /// @param objection why there is no value at x; null where there is one
    /// @param kink which convention the slope at x stands on, in one sentence; null where it needs none
    /// @param corners where a kink may be that is no round number
    /// @param flat whether the function hardly answers at x
    /// @param words what the point says, such as `z₂ = −0.06: slope 0.2498`
    public record Graph(
            Line first,
            Line second,
            String given,
            DoubleFunction<@Nullable String> objection,
            DoubleFunction<@Nullable String> kink,
            List<Double> corners,
            DoublePredicate flat,
            String words) {

        /// What a point says of an entry: where it stands, and the value and slope there.
        static String words(Symbol input, double x, Symbol output, double value, double slope) {
            return input.plain() + " = " + Numbers.shortForm(x) + ": " + output.plain() + " = "
                    + Numbers.shortForm(value) + ", slope " + Numbers.shortForm(slope);
        }
    }

    /// The input whose entries move the points: its entries are read round and round.
    ///
    /// @param field the input's name
    /// @param values the entry that moves component i, as far as itself; nothing moves the components beyond
    /// @param hint how to use it, such as `drag a point: moves zᵢ through bᵢ`
    public record Grip(String field, Vec values, String hint) {}

    /// With the first component in front.
    public Curve(Axis names, Vec at, Span span, IntFunction<Graph> graphs, @Nullable Grip grip) {
        this(names, at, span, graphs, grip, 0);
    }

    /// The same with another component in front.
    public Curve withFront(int component) {
        return new Curve(names, at, span, graphs, grip, component);
    }

    /// The points of several curves in one picture, one curve after the other.
    ///
    /// @param grip what moves them, from the first point on; null if nothing does
    public static Curve together(List<Curve> curves, @Nullable Grip grip) {
        var points = curves.stream()
                .flatMap(curve -> IntStream.range(0, curve.at.size()).mapToObj(i -> new Point(curve, i)))
                .toList();
        return new Curve(
                new Axis(points.size(), i -> points.get(i).name()),
                Vec.of(points.size(), i -> points.get(i).at()),
                curves.getFirst().span,
                i -> points.get(i).graph(),
                grip);
    }

    /// Component i of a curve.
    private record Point(Curve curve, int i) {
        Symbol name() {
            return curve.names.at(i);
        }

        double at() {
            return curve.at.at(i);
        }

        Graph graph() {
            return curve.graph(i);
        }
    }

    /// What moves point i; null if nothing does.
    public @Nullable Grip grip(int i) {
        return grip != null && i < grip.values.size() ? grip : null;
    }

    public Graph graph(int i) {
        return graphs.apply(i);
    }

    /// The span and all points, with room beside the outermost; points too far out to be drawn together are left out.
    public Span whole() {
        double low = at.stream().min().orElse(span.low) - MARGIN;
        double high = at.stream().max().orElse(span.high) + MARGIN;
        return new Span(Math.max(-FURTHEST, Math.min(span.low, low)), Math.min(FURTHEST, Math.max(span.high, high)));
    }
}

package jacobianlens.chain;

import jacobianlens.function.Conventions;
import jacobianlens.function.Objection;
import jacobianlens.function.Pairwise;
import jacobianlens.function.Usage;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Numbers;
import jacobianlens.math.Substitution;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/// A function of two vectors, entry by entry, at a point: the values w = f(u, v) and both diagonal Jacobians.
///
/// @param u n entries named by `firsts`
/// @param v n entries named by `seconds`
/// @param rest 1 − v, with more digits than v has where it is nearly 1
public record PairLocal(
        Pairwise f,
        Conventions conventions,
        Symbol output,
        Axis outputs,
        Symbol first,
        Axis firsts,
        Vec u,
        Symbol second,
        Axis seconds,
        Vec v,
        Vec rest) {

    /// Two vectors of which no more is known than their entries.
    ///
    /// @throws jacobianlens.math.BadInput if a pair of entries lies outside the domain, naming it
    public PairLocal(
            Pairwise f,
            Conventions conventions,
            Symbol output,
            Axis outputs,
            Symbol first,
            Axis firsts,
            Vec u,
            Symbol second,
            Axis seconds,
            Vec v) {
        this(f, conventions, output, outputs, first, firsts, u, second, seconds, v, v.map(entry -> 1 - entry));
    }

    /// @throws jacobianlens.math.BadInput if a pair of entries lies outside the domain, naming it
    public PairLocal {
        for (int i = 0; i < u.size(); i++) {
            double one = u.at(i);
            double two = v.at(i);
            var objection = f.objection(one, two);
            if (objection == null) continue;
            var outside = objection.first() ? firsts.at(i) : seconds.at(i);
            var other = objection.first() ? seconds.at(i) : firsts.at(i);
            Guard.inside(
                    objection.text(),
                    outside.key(),
                    () -> Numbers.exact(objection.first() ? one : two) + " and " + other.key() + " is "
                            + Numbers.exact(objection.first() ? two : one),
                    f.kind());
        }
    }

    /// w = f(u, v), n×1.
    public Quantity values() {
        return Quantity.column(
                output,
                Vec.of(u.size(), i -> f.value(u.at(i), v.at(i), rest.at(i))),
                outputs,
                both(f.formula(), f.stable()),
                new Formula.Grid(u.size(), 1, (i, j) -> bound(f.formula(), i)));
    }

    /// ∂w/∂u, n×n.
    public Quantity firstJacobian() {
        return firstPartial().quantity();
    }

    /// ∂w/∂v, n×n.
    public Quantity secondJacobian() {
        return secondPartial().quantity();
    }

    /// The step from the full table of ∂w/∂u to its diagonal.
    public Step firstTable() {
        return firstPartial().table();
    }

    /// The step from the full table of ∂w/∂v to its diagonal.
    public Step secondTable() {
        return secondPartial().table();
    }

    /// Notes on ∂w/∂u for the pairs that stand on a kink.
    public List<Note> firstNotes() {
        return notes(Notation.partial(output, first).key(), f::firstUsages, (a, b) -> f.firstSlope(a, b, conventions));
    }

    /// Notes on ∂w/∂v for the pairs that stand on a kink.
    public List<Note> secondNotes() {
        return notes(
                Notation.partial(output, second).key(), f::secondUsages, (a, b) -> f.secondSlope(a, b, conventions));
    }

    private List<Note> notes(
            String jacobian, BiFunction<Double, Double, List<Usage>> usages, DoubleBinaryOperator slope) {
        var notes = new ArrayList<Note>();
        for (int i = 0; i < u.size(); i++) {
            double one = u.at(i);
            double two = v.at(i);
            var convention = f.kink(one, two);
            if (convention != null)
                notes.add(Note.onKink(
                        f.id(), jacobian, i, convention, usages.apply(one, two), slope.applyAsDouble(one, two)));
        }
        return List.copyOf(notes);
    }

    /// ∂w/∂u and ∂w/∂v over u, each component with its own v.
    public Curve partials(Curve.Grip grip) {
        return new Curve(firsts, u, new Curve.Span(-4, 4), this::partials, grip);
    }

    private Curve.Graph partials(int i) {
        double fixed = v.at(i);
        return graph(
                new Curve.Line(partial(first), x -> f.firstSlope(x, fixed, conventions)),
                new Curve.Line(partial(second), x -> f.secondSlope(x, fixed, conventions)),
                new Here(firsts.at(i), u.at(i), seconds.at(i), fixed),
                x -> text(f.objection(x, fixed)),
                x -> f.kink(x, fixed));
    }

    /// f and its slope over the second vector, each component with its own first number: the loss over the prediction.
    public Curve secondCurve(String name, Curve.Grip grip) {
        return new Curve(seconds, v, new Curve.Span(-0.25, 1.25), i -> over(name, i), grip);
    }

    private Curve.Graph over(String name, int i) {
        double fixed = u.at(i);
        return graph(
                new Curve.Line(name, x -> f.value(fixed, x)),
                new Curve.Line("∂" + name + "/∂" + second.plain(), x -> f.secondSlope(fixed, x, conventions)),
                new Here(seconds.at(i), v.at(i), firsts.at(i), fixed),
                x -> text(f.objection(fixed, x)),
                x -> f.kink(fixed, x));
    }

    private static @Nullable String text(@Nullable Objection objection) {
        return objection == null ? null : objection.text();
    }

    /// The variable of a graph at its point, and what is held fixed.
    private record Here(Symbol moving, double at, Symbol held, double fixed) {}

    private static Curve.Graph graph(
            Curve.Line one,
            Curve.Line two,
            Here here,
            DoubleFunction<@Nullable String> objection,
            DoubleFunction<@Nullable String> kink) {
        String given = equation(here.held.plain(), here.fixed);
        String words = equation(here.moving.plain(), here.at) + ", " + given + ": "
                + equation(one.name(), one.at(here.at)) + ", " + equation(two.name(), two.at(here.at));
        return new Curve.Graph(one, two, given, objection, kink, List.of(here.fixed), _ -> false, words);
    }

    private static String equation(String name, double value) {
        return name + " = " + Numbers.shortForm(value);
    }

    private String partial(Symbol by) {
        return Notation.partial(output, by).plain();
    }

    private DiagonalPartial firstPartial() {
        var value = jacobian(f.firstDerivative(conventions), u.zip(v, (a, b) -> f.firstSlope(a, b, conventions)));
        return new DiagonalPartial(
                output,
                outputs,
                first,
                firsts,
                value,
                both(f.firstDerivative(conventions), f.stableFirstSlope(conventions)));
    }

    private DiagonalPartial secondPartial() {
        var slopes = Vec.of(u.size(), i -> f.secondSlope(u.at(i), v.at(i), rest.at(i), conventions));
        var value = jacobian(f.secondDerivative(conventions), slopes);
        return new DiagonalPartial(
                output,
                outputs,
                second,
                seconds,
                value,
                both(f.secondDerivative(conventions), f.stableSecondSlope(conventions)));
    }

    private static Jacobian jacobian(Expression derivative, Vec slopes) {
        return DiagonalPartial.isConstant(derivative)
                ? new Jacobian.Scaled(slopes.at(0), slopes.size())
                : new Jacobian.Diagonal(slopes);
    }

    private Formula.Entry both(Expression written, Expression stable) {
        return Formula.Entry.of((i, j) -> bound(written, i), (i, j) -> bound(stable, i));
    }

    private Expression bound(Expression written, int i) {
        return Substitution.bind(
                written,
                Map.of(
                        f.first(), new Expression.Known(firsts.at(i), u.at(i)),
                        f.second(), new Expression.Known(seconds.at(i), v.at(i))));
    }
}

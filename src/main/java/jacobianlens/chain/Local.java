package jacobianlens.chain;

import jacobianlens.function.Conventions;
import jacobianlens.function.Elementwise;
import jacobianlens.function.Kink;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Numbers;
import jacobianlens.math.Plain;
import jacobianlens.math.Substitution;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// An element-wise function at a point: the values a = f(z), the diagonal Jacobian ∂a/∂z, and what the lecture writes
/// in every cell of both.
///
/// @param input the vector z, n entries named by `inputs`
/// @param output the vector a, named by `outputs`
public record Local(
        Elementwise f, Conventions conventions, Symbol output, Axis outputs, Symbol input, Axis inputs, Vec at)
        implements VectorLocal {
    /// A slope that has almost vanished.
    static final double FLAT = 1e-3;
    /// The longest formula that is read at a glance, in characters.
    private static final int READABLE = 40;

    /// @throws jacobianlens.math.BadInput if an entry of `at` lies outside the domain, naming it
    public Local {
        for (int i = 0; i < at.size(); i++) {
            String where = inputs.at(i).key();
            double entry = at.at(i);
            Guard.finite(where, entry);
            Guard.inside(f.objection(entry), where, () -> Numbers.exact(entry), "function");
        }
    }

    /// a = f(z), n×1.
    @Override
    public Quantity values() {
        return Quantity.column(
                output,
                at.map(f::value),
                outputs,
                Formula.Entry.of((i, j) -> called(i), (i, j) -> at(f.stable(), i)),
                new Formula.Each(
                        f.latex(),
                        f.plain(),
                        f::value,
                        new Formula.Named(input, new Jacobian.Dense(Matrix.column(at)))));
    }

    /// a = f(z); of a function that has no name of its own, what f(z₁) is too, if that is short.
    ///
    /// @param values a, as [#values] gives it
    public Formula definition(Quantity values) {
        var definition = values.definition();
        return f.isNamed() || Plain.of(f.formula()).length() > READABLE
                ? definition
                : Formula.together(
                        definition, Formula.equation(new Formula.Scalar(called(0)), new Formula.Scalar(written(0))));
    }

    /// ∂a/∂z, n×n.
    @Override
    public Quantity jacobian() {
        return partial().quantity();
    }

    /// The slopes f′(z) as a column, n×1.
    public Quantity slopes() {
        var slope = new Symbol(
                "slope of " + f.id(), f.latex() + "'(" + input.latex() + ")", f.plain() + "′(" + input.plain() + ")");
        var names = new Axis(
                at.size(), i -> Notation.slope(Notation.key(slope.key(), i), f.latex(), f.plain(), inputs.at(i)));
        var value = at.map(z -> f.slope(z, conventions));
        return Quantity.column(
                slope,
                value,
                names,
                Formula.Entry.of(
                        (i, j) ->
                                Substitution.bind(f.derivative(conventions), Map.of("x", argument(i), "a", called(i))),
                        (i, j) -> at(f.stableSlope(conventions), i)),
                new Formula.Named(slope, new Jacobian.Dense(Matrix.column(value))));
    }

    /// The step from the full table of partial derivatives to the diagonal.
    public Step table() {
        return partial().table();
    }

    private DiagonalPartial partial() {
        return new DiagonalPartial(output, outputs, input, inputs, f.jacobian(at, conventions), slopeEntries());
    }

    /// Notes for the entries that stand on a kink.
    @Override
    public List<Note> notes() {
        return IntStream.range(0, at.size())
                .mapToObj(i -> {
                    var convention = f.kink(at.at(i));
                    return convention == null
                            ? null
                            : Note.onKink(
                                    f.id(), id(), i, convention, f.usages(at.at(i)), f.slope(at.at(i), conventions));
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /// f and f′, with a point for every entry of the input.
    @Override
    public Curve curve(Curve.@Nullable Grip grip) {
        return new Curve(inputs, at, new Curve.Span(-4, 4), this::graph, grip);
    }

    private Curve.Graph graph(int i) {
        double x = at.at(i);
        String words = inputs.at(i).plain() + " = " + Numbers.shortForm(x) + ": slope "
                + Numbers.shortForm(f.slope(x, conventions));
        return new Curve.Graph(
                new Curve.Line(f.plain(), f::value),
                new Curve.Line(f.plain() + "′", entry -> f.slope(entry, conventions)),
                "",
                f::objection,
                f::kink,
                f.kinks().stream().map(Kink::at).toList(),
                entry -> Math.abs(f.slope(entry, conventions)) < FLAT,
                words);
    }

    private Expression slope(int i) {
        var derivative = f.derivative(conventions);
        if (DiagonalPartial.isConstant(derivative)) return derivative;
        return new Expression.Known(
                Notation.slope(Notation.cell(id(), i, i), f.latex(), f.plain(), inputs.at(i)),
                f.slope(at.at(i), conventions),
                Substitution.bind(derivative, Map.of("x", argument(i), "a", result(i))));
    }

    private Formula.Entry slopeEntries() {
        return Formula.Entry.of((i, j) -> slope(i), (i, j) -> at(f.stableSlope(conventions), i));
    }

    /// An expression in x, at entry i.
    private Expression at(Expression of, int i) {
        return Substitution.bind(of, Map.of("x", argument(i)));
    }

    private Expression argument(int i) {
        return new Expression.Known(inputs.at(i), at.at(i));
    }

    private Expression result(int i) {
        return new Expression.Known(outputs.at(i), f.value(at.at(i)), written(i));
    }

    /// The same under the function's name, such as σ(z₂).
    private Expression called(int i) {
        return new Expression.Known(call(i), f.value(at.at(i)), written(i));
    }

    private Expression written(int i) {
        return at(f.formula(), i);
    }

    private Symbol call(int i) {
        var argument = inputs.at(i);
        return new Symbol(
                outputs.at(i).key(),
                f.latex() + "(" + argument.latex() + ")",
                f.plain() + "(" + argument.plain() + ")");
    }

    /// The id of the Jacobian.
    private String id() {
        return Notation.partial(output, input).key();
    }
}

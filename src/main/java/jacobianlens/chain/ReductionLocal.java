package jacobianlens.chain;

import jacobianlens.function.Reduction;
import jacobianlens.function.Usage;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Plain;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A function of a vector to one number at a point: the value y = f(x) and ∂y/∂x, 1×n.
///
/// @param input the vector x, n entries named by `inputs`
public record ReductionLocal(Reduction f, Symbol output, Symbol input, Axis inputs, Vec at) {

    /// @throws jacobianlens.math.BadInput if the sum that the mean is taken of is too large for a double
    public ReductionLocal {
        if (f == Reduction.MEAN)
            Guard.finite(input.key(), "the sum of " + input.plain(), at.stream().sum());
    }

    /// y, one number.
    public Quantity value() {
        var written = switch (f) {
            case SUM -> sum();
            case MEAN -> sum().over(new Expression.Num(at.size()));
            case MAX -> largest();
        };
        // a name alone would be followed to all that it stands for
        var whole = written instanceof Expression.Known ? new Expression.Sum(List.of(written)) : written;
        return Quantity.scalar(output, f.value(at), whole);
    }

    /// ∂y/∂x, 1×n.
    public Quantity jacobian() {
        var value = new Jacobian.Dense(Matrix.row(f.slopes(at)));
        return Quantity.jacobian(
                output,
                input,
                value,
                Axis.single(output),
                inputs,
                (i, j) -> slope(j),
                new Formula.Grid(1, at.size(), (i, j) -> value.at(i, j) == 0 ? new Expression.Num(0) : part()));
    }

    /// Notes for the entries that are the largest together.
    public List<Note> notes() {
        var tied = tied();
        if (f != Reduction.MAX || tied.length == 1) return List.of();
        String who =
                Arrays.stream(tied).limit(4).mapToObj(j -> inputs.at(j).plain()).collect(Collectors.joining(", "))
                        + (tied.length > 4 ? ", …" : "");
        String text = who + " are the largest together. Any split of the slope among them is right; here each takes "
                + Plain.of(part()) + ", as in PyTorch's amax and in JAX.";
        String id = jacobian().id();
        return Arrays.stream(tied)
                .mapToObj(j -> new Note(
                        "max-tie", id, 1, j + 1, text, List.of(new Usage("torch.max(x, 0)", j == tied[0] ? 1 : 0))))
                .toList();
    }

    /// y and its slope over each entry, every other entry held fixed.
    public Curve curve(Curve.@Nullable Grip grip) {
        return new Curve(inputs, at, new Curve.Span(-4, 4), this::graph, grip);
    }

    private Curve.Graph graph(int i) {
        double others = others(i);
        String slope = Notation.partial(output, inputs.at(i)).plain();
        return new Curve.Graph(
                new Curve.Line(output.plain(), x -> f.value(with(i, x))),
                new Curve.Line(slope, x -> f.slopes(with(i, x)).at(i)),
                at.size() == 1 ? "" : "fixed others",
                _ -> null,
                x -> f == Reduction.MAX && x == others
                        ? "Here several entries are the largest and share the slope."
                        : null,
                f == Reduction.MAX && Double.isFinite(others) ? List.of(others) : List.of(),
                _ -> false,
                Curve.Graph.words(
                        inputs.at(i),
                        at.at(i),
                        output,
                        f.value(at),
                        f.slopes(at).at(i)));
    }

    /// The largest of all other entries.
    private double others(int i) {
        return IntStream.range(0, at.size())
                .filter(k -> k != i)
                .mapToDouble(at::at)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private Vec with(int i, double x) {
        return Vec.of(at.size(), k -> k == i ? x : at.at(k));
    }

    private Expression sum() {
        return Total.of(
                at.size(), this::argument, Total.name(input), at.stream().sum());
    }

    private Expression largest() {
        int n = at.size();
        if (n == 1) return argument(0);
        var all = new Expression.Call(
                Elementary.MAX, IntStream.range(0, n).mapToObj(this::argument).toList());
        var name = new Symbol("max " + input.key(), "\\max " + input.latex(), "max " + input.plain());
        return n <= Total.WRITTEN_OUT ? all : new Expression.Known(name, f.value(at), all);
    }

    /// Slope j with its reason.
    private Expression slope(int j) {
        if (f != Reduction.MAX || at.size() == 1) return part();
        var isLargest = new Expression.Condition(
                argument(j), Expression.Relation.EQUAL, new Expression.Known(output, f.value(at)));
        return new Expression.Cases(List.of(new Expression.Branch(part(), isLargest)), new Expression.Num(0));
    }

    /// The slope of an entry that counts: 1, or an even part of it.
    private Expression part() {
        int parts = switch (f) {
            case SUM -> 1;
            case MEAN -> at.size();
            case MAX -> tied().length;
        };
        return parts == 1 ? new Expression.Num(1) : new Expression.Num(1).over(new Expression.Num(parts));
    }

    /// The entries that are the largest.
    private int[] tied() {
        double largest = Reduction.MAX.value(at);
        return IntStream.range(0, at.size()).filter(j -> at.at(j) == largest).toArray();
    }

    private Expression argument(int i) {
        return new Expression.Known(inputs.at(i), at.at(i));
    }
}

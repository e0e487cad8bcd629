package jacobianlens.chain;

import jacobianlens.function.Softmax;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// softmax at a point: the values a = softmax(z), n×1, the Jacobian ∂a/∂z = diag(a) − a·aᵀ, n×n, and what is written in
/// every cell of both.
public final class SoftmaxLocal implements VectorLocal {
    /// Up to here e^z neither overflows nor vanishes, so that nothing has to be taken from z first.
    private static final double PLAIN = 500;

    private final Symbol output;
    private final Axis outputs;
    private final Symbol input;
    private final Axis inputs;
    private final Vec at;
    private final Softmax softmax;
    private final Vec values;
    private final Expression sum;

    /// @param output the vector a, named by `outputs`
    /// @param input the vector z, n entries named by `inputs`
    /// @throws jacobianlens.math.BadInput if an entry of `at` is not finite, naming it
    public SoftmaxLocal(Symbol output, Axis outputs, Symbol input, Axis inputs, Vec at) {
        for (int i = 0; i < at.size(); i++) Guard.finite(inputs.at(i).key(), at.at(i));
        this.output = output;
        this.outputs = outputs;
        this.input = input;
        this.inputs = inputs;
        this.at = at;
        this.softmax = new Softmax(at);
        this.values = softmax.values();
        this.sum = sum();
    }

    /// Whether the largest entry has to be taken from z before the exponentials are.
    public boolean isShifted() {
        return Math.abs(at.at(softmax.top())) > PLAIN;
    }

    /// a = softmax(z), n×1.
    @Override
    public Quantity values() {
        return Quantity.column(output, values, outputs, (i, j) -> value(i), vector());
    }

    /// 1 − a, to all its digits also where a is nearly 1.
    public Vec rest() {
        return softmax.rest();
    }

    /// The exponentials that a divides by their sum, n×1.
    public Quantity exponentials() {
        var letter = isShifted() ? minus(input, top().symbol()) : input;
        var symbol = power(letter);
        var names = new Axis(at.size(), i -> power(isShifted() ? minus(inputs.at(i), top().symbol()) : inputs.at(i)));
        return Quantity.column(symbol, raised(), names, (i, j) -> exponential(i), exponentialsOfVector());
    }

    /// ∂a/∂z, n×n.
    @Override
    public Quantity jacobian() {
        return Quantity.jacobian(
                output,
                input,
                softmax.jacobian(),
                outputs,
                inputs,
                Formula.Entry.of(this::partial, this::product),
                diagonalMinusOuter());
    }

    /// The table of partial derivatives, none of which is a structural zero.
    public Step table() {
        var jacobian = jacobian();
        int n = at.size();
        return Step.show(
                "Local",
                jacobian.symbol().plain(),
                "Every output divides by the sum of all exponentials, so every input moves every output: nothing in the"
                        + " table is a structural zero, and nothing collapses.",
                Formula.equation(jacobian.named(), new Formula.Grid(n, n, this::partial)),
                Tile.symbols(jacobian),
                Tile.of("=", jacobian));
    }

    /// aᵢ and ∂aᵢ/∂zᵢ over zᵢ, every other entry held fixed.
    @Override
    public Curve curve(Curve.@Nullable Grip grip) {
        return new Curve(inputs, at, new Curve.Span(-4, 4), this::graph, grip);
    }

    private Curve.Graph graph(int i) {
        String slope = Notation.partial(outputs.at(i), inputs.at(i)).plain();
        return new Curve.Graph(
                new Curve.Line(outputs.at(i).plain(), entry -> softmax.value(i, entry)),
                new Curve.Line(slope, entry -> softmax.slope(i, entry)),
                at.size() == 1 ? "" : "fixed others",
                _ -> null,
                _ -> null,
                List.of(),
                entry -> softmax.slope(i, entry) < Local.FLAT,
                Curve.Graph.words(
                        inputs.at(i),
                        at.at(i),
                        outputs.at(i),
                        values.at(i),
                        softmax.slopes().at(i)));
    }

    /// softmax(z)ᵢ, which is e^zᵢ over the sum.
    private Expression value(int i) {
        var name = new Symbol(
                outputs.at(i).key(),
                "\\mathrm{softmax}(" + input.latex() + ")_{" + (i + 1) + "}",
                "softmax(" + input.plain() + ")" + Notation.subscript(i));
        return new Expression.Known(name, values.at(i), exponential(i).over(sum));
    }

    /// a = e^z / Σ e^zₖ as one scaled vector.
    private Formula vector() {
        return new Formula.Scale(new Expression.Num(1).over(sum), exponentialsOfVector());
    }

    private Formula exponentialsOfVector() {
        Formula of = Matrices.column(input, at);
        if (isShifted()) of = Formula.sum(of, new Formula.Negative(new Formula.Scale(top(), Matrices.ones(at.size()))));
        return new Formula.Each("\\exp", "exp", StrictMath::exp, of);
    }

    /// aᵢ(1 − aᵢ) on the main diagonal, −aᵢaⱼ beside it.
    private Expression partial(int i, int j) {
        return i == j
                ? result(i).times(new Expression.Num(1).minus(result(i)))
                : result(i).times(result(j)).negative();
    }

    /// The same through exponentials: 1 − aᵢ as the sum of the other entries, so that nothing cancels.
    private Expression product(int i, int j) {
        if (i != j)
            return fraction(exponential(i)).times(fraction(exponential(j))).negative();
        var others = new Expression.Sum(IntStream.range(0, at.size())
                .filter(k -> k != i)
                .mapToObj(this::exponential)
                .toList());
        return fraction(exponential(i)).times(fraction(others));
    }

    private Expression fraction(Expression part) {
        return part.over(sum);
    }

    private Formula diagonalMinusOuter() {
        var a = Matrices.column(output, values);
        return Formula.sum(
                new Formula.Diag(at.size(), this::result),
                new Formula.Negative(Formula.product(a, new Formula.Transposed(a))));
    }

    private Expression result(int i) {
        return new Expression.Known(outputs.at(i), values.at(i));
    }

    private Expression argument(int i) {
        return new Expression.Known(inputs.at(i), at.at(i));
    }

    /// max z, which stands for the entry that is largest.
    private Expression.Known top() {
        int k = softmax.top();
        return new Expression.Known(
                new Symbol("max " + input.key(), "\\max " + input.latex(), "max " + input.plain()),
                at.at(k),
                argument(k));
    }

    /// e^zᵢ, or e^(zᵢ − max z).
    private Expression exponential(int i) {
        return Expression.call(Elementary.EXP, isShifted() ? argument(i).minus(top()) : argument(i));
    }

    private Vec raised() {
        return isShifted() ? softmax.exponentials() : at.map(StrictMath::exp);
    }

    /// The sum of all exponentials, by name when it is long.
    private Expression sum() {
        var raised = power(isShifted() ? minus(input, top().symbol()) : input);
        return Total.of(
                at.size(),
                this::exponential,
                Total.name(raised),
                raised().stream().sum());
    }

    private static Symbol minus(Symbol left, Symbol right) {
        return new Symbol(
                left.key() + "-" + right.key(),
                left.latex() + "-" + right.latex(),
                "(" + left.plain() + "−" + right.plain() + ")");
    }

    private static Symbol power(Symbol exponent) {
        return new Symbol("e^" + exponent.key(), "e^{" + exponent.latex() + "}", "e^" + exponent.plain());
    }
}

package jacobianlens.chain;

import jacobianlens.function.LayerNorm;
import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Numbers;
import jacobianlens.math.Problem;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Layer normalisation at a point as two operations, c = x − μ and y = c/σ: their values, n×1, their Jacobians, each a
/// diagonal minus an outer product, and the product ∂y/∂x = (I − 1·1ᵀ/n − y·yᵀ/n)/σ.
public final class LayerNormLocal implements VectorLocal {
    private static final Symbol EPSILON = new Symbol("epsilon", "\\varepsilon", "ε");
    private static final Symbol SIGMA = new Symbol("sigma", "\\sigma", "σ");
    private static final Symbol C = Notation.vector("c");
    private static final Expression ONE = new Expression.Num(1);
    private static final Expression TWO = new Expression.Num(2);

    private final Symbol output;
    private final Axis outputs;
    private final Symbol input;
    private final Axis inputs;
    private final Centring centring;
    private final Vec at;
    private final double epsilon;
    private final LayerNorm norm;
    private final Vec values;
    private final int n;
    private final Expression sigma;

    /// @param output the vector y, named by `outputs`
    /// @param input the vector x, n entries named by `inputs`
    /// @throws jacobianlens.math.BadInput if ε is negative, if σ is 0 or too large for a double
    public LayerNormLocal(Symbol output, Axis outputs, Symbol input, Axis inputs, Vec at, double epsilon) {
        this.output = output;
        this.outputs = outputs;
        this.input = input;
        this.inputs = inputs;
        this.at = at;
        this.epsilon = epsilon;
        this.n = at.size();
        this.centring = new Centring(C, Axis.components("c", n), input, inputs, at);
        Guard.inside(epsilon < 0 ? "layer norm needs ε ≥ 0" : null, EPSILON.key(), () -> Numbers.exact(epsilon));
        this.norm = new LayerNorm(at, epsilon);
        refuseUnusable();
        this.values = norm.values();
        this.sigma = new Expression.Known(SIGMA, norm.sigma(), deviationWritten());
    }

    private void refuseUnusable() {
        Guard.finite(input.key(), "the sum of " + input.plain(), norm.mean());
        Guard.finite(input.key(), "the variance of " + input.plain(), norm.square());
        boolean alike = norm.centred().stream().allMatch(entry -> entry == 0);
        if (norm.square() < Double.MIN_NORMAL) throw (alike ? constant() : tooAlike()).exception();
    }

    private Problem constant() {
        return new Problem(
                "domain",
                EPSILON.key(),
                "All entries of " + input.plain() + " are alike and epsilon is " + Numbers.exact(epsilon)
                        + ", so layer norm would divide by 0.",
                "Make one entry different, or use an epsilon above 0, such as 1e-5.");
    }

    /// The squares have lost digits: doubles below 2.2e-308 have fewer and fewer.
    private Problem tooAlike() {
        return new Problem(
                "domain",
                EPSILON.key(),
                "The variance of " + input.plain()
                        + " and epsilon together are too small for a double, which has all its"
                        + " digits down to 2.2e-308.",
                "Use entries that differ more, or a larger epsilon, such as 1e-5.");
    }

    /// c = x − μ·1 and ∂c/∂x.
    public Centring centring() {
        return centring;
    }

    /// σ = √(mean of the squares of c + ε).
    public Quantity deviation() {
        return Quantity.scalar(SIGMA, norm.sigma(), deviationWritten());
    }

    /// y = c/σ, n×1.
    @Override
    public Quantity values() {
        return Quantity.column(
                output,
                values,
                outputs,
                (i, j) -> centring.entry(i).over(sigma),
                new Formula.Scale(ONE.over(sigma), Matrices.column(C, norm.centred())));
    }

    /// ∂y/∂c = (I − y·yᵀ/n)/σ, n×n: what dividing by σ does.
    public Quantity scaling() {
        double scale = 1 / norm.sigma();
        var outer = new Jacobian.Outer(values.times(scale / n), values);
        var value = new Jacobian.DiagonalMinusOuter(
                Vec.constant(n, scale), List.of(outer), values.map(y -> (1 - y * y / n) * scale));
        return Quantity.jacobian(
                output,
                C,
                value,
                outputs,
                Axis.components("c", n),
                (i, j) -> i == j
                        ? ONE.minus(share(result(i).power(TWO))).over(sigma)
                        : result(i).times(result(j)).over(size().times(sigma)).negative(),
                scaled(new Formula.Identity(n), Matrices.lessAverage(column())));
    }

    /// ∂y/∂x = ∂y/∂c · ∂c/∂x, n×n, written shorter than the product: the entries of y add up to 0.
    public Multiplication product() {
        var product = Chain.multiply(output, input, scaling(), centring.jacobian());
        var result = Quantity.jacobian(
                output,
                input,
                product.result().value(),
                outputs,
                inputs,
                this::partial,
                scaled(
                        new Formula.Identity(n),
                        Matrices.lessAverage(Matrices.ones(n)),
                        Matrices.lessAverage(column())));
        return new Multiplication(
                product.left(),
                product.right(),
                result,
                product.rule(),
                product.multiplications(),
                product.denseMultiplications());
    }

    /// ∂y/∂x, n×n.
    @Override
    public Quantity jacobian() {
        return product().result();
    }

    /// yᵢ and ∂yᵢ/∂xᵢ over xᵢ, every other entry held fixed.
    @Override
    public Curve curve(Curve.@Nullable Grip grip) {
        return new Curve(inputs, at, new Curve.Span(-4, 4), this::graph, grip);
    }

    private Curve.Graph graph(int i) {
        var over = norm.over(i);
        return new Curve.Graph(
                new Curve.Line(outputs.at(i).plain(), over::value),
                new Curve.Line(Notation.partial(outputs.at(i), inputs.at(i)).plain(), over::slope),
                n == 1 ? "" : "fixed others",
                x -> over.square(x) > 0 ? null : "layer norm needs entries that differ, or ε > 0",
                _ -> null,
                List.of(over.m()),
                x -> Math.abs(over.slope(x)) < Local.FLAT,
                Curve.Graph.words(inputs.at(i), at.at(i), outputs.at(i), values.at(i), over.slope(at.at(i))));
    }

    /// (n − 1 − yᵢ²)/(nσ) on the main diagonal, −(1 + yᵢyⱼ)/(nσ) beside it.
    private Expression partial(int i, int j) {
        var below = size().times(sigma);
        return i == j
                ? new Expression.Num(n - 1).minus(result(i).power(TWO)).over(below)
                : ONE.plus(result(i).times(result(j))).over(below).negative();
    }

    /// (1/σ)·(sum of terms).
    private Formula scaled(Formula... terms) {
        return new Formula.Scale(ONE.over(sigma), Formula.sum(terms));
    }

    private Formula.Named column() {
        return Matrices.column(output, values);
    }

    private Expression deviationWritten() {
        double squares = norm.centred().dot(norm.centred());
        var name = new Symbol("sum of c^2", "\\textstyle\\sum c^2", "Σc²");
        var mean = share(Total.of(n, i -> centring.entry(i).power(TWO), name, squares));
        return Expression.call(
                Elementary.SQRT, mean.plus(new Expression.Known(EPSILON, epsilon, new Expression.Num(epsilon))));
    }

    /// The n-th part.
    private Expression share(Expression of) {
        return of.over(size());
    }

    private Expression size() {
        return new Expression.Num(n);
    }

    private Expression result(int i) {
        return new Expression.Known(
                outputs.at(i), values.at(i), centring.entry(i).over(sigma));
    }
}

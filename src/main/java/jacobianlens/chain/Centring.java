package jacobianlens.chain;

import jacobianlens.function.LayerNorm;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;

/// Taking the mean away at a point, c = x − μ·1, n → n, with the Jacobian I − 1·1ᵀ/n.
public final class Centring implements VectorLocal {
    private static final Symbol MU = new Symbol("mu", "\\mu", "μ");
    private static final Expression ONE = new Expression.Num(1);

    private final Symbol output;
    private final Axis outputs;
    private final Symbol input;
    private final Axis inputs;
    private final Vec at;
    private final LayerNorm norm;
    private final Expression share;
    private final Expression mean;

    /// @param output the vector c, named by `outputs`
    /// @param input the vector x, n entries named by `inputs`
    public Centring(Symbol output, Axis outputs, Symbol input, Axis inputs, Vec at) {
        int n = at.size();
        this.output = output;
        this.outputs = outputs;
        this.input = input;
        this.inputs = inputs;
        this.at = at;
        this.norm = new LayerNorm(at, 0);
        this.share = ONE.over(new Expression.Num(n));
        var sum = Total.of(
                n,
                i -> new Expression.Known(inputs.at(i), at.at(i)),
                Total.name(input),
                at.stream().sum());
        this.mean = sum.over(new Expression.Num(n));
    }

    /// μ, the mean of the entries.
    public Quantity mean() {
        return Quantity.scalar(MU, norm.mean(), mean);
    }

    /// c = x − μ·1.
    @Override
    public Quantity values() {
        var formula = Formula.sum(
                Matrices.column(input, at), new Formula.Negative(new Formula.Scale(mu(), Matrices.ones(at.size()))));
        return Quantity.column(output, norm.centred(), outputs, (i, j) -> written(i), formula);
    }

    /// ∂c/∂x = I − 1·1ᵀ/n.
    @Override
    public Quantity jacobian() {
        int n = at.size();
        var ones = Vec.constant(n, 1);
        return Quantity.jacobian(
                output,
                input,
                new Jacobian.DiagonalMinusOuter(ones, Vec.constant(n, 1.0 / n), ones),
                outputs,
                inputs,
                (i, j) -> i == j ? ONE.minus(share) : share.negative(),
                Formula.sum(new Formula.Identity(n), Matrices.lessAverage(Matrices.ones(n))));
    }

    /// cᵢ with what it stands for.
    Expression entry(int i) {
        return new Expression.Known(outputs.at(i), norm.centred().at(i), written(i));
    }

    private Expression written(int i) {
        return new Expression.Known(inputs.at(i), at.at(i)).minus(mu());
    }

    private Expression mu() {
        return new Expression.Known(MU, norm.mean(), mean);
    }
}

package jacobianlens.lesson;

import jacobianlens.chain.Affine;
import jacobianlens.chain.Axis;
import jacobianlens.chain.Matrices;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;

/// The affine part of one neuron on a mini-batch, z = Xᵀw + b·1, and its local Jacobians.
///
/// @param w l
/// @param b one number, shared by all samples
/// @param x l×N, column i is sample i
record Batch(Vec w, double b, Matrix x) {
    static final Symbol A = Notation.vector("a");
    static final Symbol Z = Notation.vector("z");
    static final Symbol W = Notation.vector("w");
    static final Symbol B = Notation.letter("b");
    private static final Symbol X_TRANSPOSED = new Symbol("X^T", "X^{T}", "Xᵀ");

    int samples() {
        return x.columns();
    }

    private int l() {
        return x.rows();
    }

    /// z, N.
    Vec values() {
        return x.transpose().times(w).map(product -> product + b);
    }

    /// Xᵀ, N×l.
    Quantity inputs() {
        return Matrices.matrix(X_TRANSPOSED, x.transpose(), outputs(), weightNames(), this::input);
    }

    Quantity weights() {
        return Matrices.vector(W, w, weightNames());
    }

    /// b·1, N×1.
    Quantity bias() {
        var ones = new Symbol("b", "b\\,\\vec{1}", "b·1");
        return Matrices.vector(ones, Vec.constant(samples(), b), new Axis(samples(), i -> B));
    }

    Quantity z() {
        var formula = Formula.sum(Formula.product(inputs().named(), weights().named()), bias().named());
        return Quantity.column(Z, values(), outputs(), (i, j) -> cell(i), formula);
    }

    /// Xᵀw, N×1: z of a neuron without a bias.
    Quantity weighted() {
        return Quantity.column(
                Z,
                x.transpose().times(w),
                outputs(),
                (i, j) -> product(i),
                Formula.product(inputs().named(), weights().named()));
    }

    /// ∂z/∂w = Xᵀ, N×l.
    Quantity dzdw() {
        var rows = Matrices.rows(samples(), i -> Notation.sampleVector("x", i), x::column);
        return Quantity.jacobian(Z, W, new Jacobian.Dense(x.transpose()), outputs(), weightNames(), this::input, rows);
    }

    /// ∂z/∂b = 1, N×1.
    Quantity dzdb() {
        var ones = new Jacobian.Dense(Matrix.column(Vec.constant(samples(), 1)));
        return Quantity.jacobian(
                Z,
                B,
                ones,
                outputs(),
                Axis.single(B),
                (i, j) -> new Expression.Num(1),
                new Formula.Named(new Symbol("1", "\\vec{1}", "1"), ones));
    }

    /// ∂z/∂x⁽ᵏ⁾, N×l: row k is wᵀ, every other row is zero.
    Quantity dzdx(int k) {
        return Quantity.jacobian(
                Z,
                Notation.sampleVector("x", k),
                new Jacobian.SingleRow(k, samples(), w),
                outputs(),
                new Axis(l(), j -> Notation.sampleComponent("X", "x", j, k)),
                (i, j) -> new Expression.Known(Notation.component("w", j), w.at(j)),
                Matrices.singleRow(k, samples(), W, w));
    }

    private Axis outputs() {
        return Axis.samples("z", samples());
    }

    private Axis weightNames() {
        return Axis.components("w", l());
    }

    private Expression input(int i, int j) {
        return new Expression.Known(Notation.sampleComponent("X", "x", j, i), x.at(j, i));
    }

    private Expression cell(int i) {
        return product(i).plus(new Expression.Known(B, b));
    }

    private Expression product(int i) {
        var xi = Notation.transposed(Notation.sampleVector("x", i));
        var product = new Symbol(xi.key(), xi.latex() + "\\vec{w}", xi.plain() + "w");
        return Affine.product(
                x.column(i),
                j -> Notation.sampleComponent("X", "x", j, i),
                w,
                j -> Notation.component("w", j),
                product);
    }
}

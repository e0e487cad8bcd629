package jacobianlens.lesson;

import jacobianlens.chain.Affine;
import jacobianlens.chain.Axis;
import jacobianlens.chain.Matrices;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.function.WeightStorage;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;

/// The affine part of a dense layer, z = Wᵀx + b, and its local Jacobians.
///
/// @param w l×n, column k is neuron k
/// @param b n
/// @param x l
/// @param storage whether W is written l×n, as here, or n×l: then z = Wx + b and its entries are w_ki
record Layer(Matrix w, Vec b, Vec x, WeightStorage storage) {
    static final Symbol A = Notation.vector("a");
    static final Symbol Z = Notation.vector("z");
    static final Symbol X = Notation.vector("x");
    static final Symbol B = Notation.vector("b");
    private static final Symbol W = Notation.letter("W");
    private static final Symbol W_TRANSPOSED = new Symbol("W^T", "W^{T}", "Wᵀ");

    int n() {
        return w.columns();
    }

    boolean isTurned() {
        return storage == WeightStorage.NEURONS_BY_INPUTS;
    }

    private int l() {
        return w.rows();
    }

    /// z, n.
    Vec values() {
        return w.transpose().times(x).plus(b);
    }

    /// The matrix that multiplies x, n×l: Wᵀ, or W where that is how it is stored.
    Quantity weights() {
        return Matrices.matrix(isTurned() ? W : W_TRANSPOSED, w.transpose(), neurons(), inputs(), this::weight);
    }

    Quantity input() {
        return Matrices.vector(X, x, inputs());
    }

    Quantity bias() {
        return Matrices.vector(B, b, Axis.components("b", n()));
    }

    Quantity z() {
        var formula = Formula.sum(Formula.product(weights().named(), input().named()), bias().named());
        return Quantity.column(Z, values(), neurons(), (k, j) -> cell(k), formula);
    }

    /// ∂z/∂x, n×l: the matrix that multiplies x.
    Quantity dzdx() {
        var rows = Matrices.rows(n(), k -> Notation.neuron("w", k), w::column);
        return Quantity.jacobian(Z, X, new Jacobian.Dense(w.transpose()), neurons(), inputs(), this::weight, rows);
    }

    /// ∂z/∂b = I, n×n.
    Quantity dzdb() {
        return Quantity.jacobian(
                Z,
                B,
                Jacobian.identity(n()),
                neurons(),
                Axis.components("b", n()),
                (i, j) -> new Expression.Num(1),
                new Formula.Identity(n()));
    }

    /// ∂z/∂w_k, n×l: row k is xᵀ, every other row is zero.
    Quantity dzdw(int k) {
        return Quantity.jacobian(
                Z,
                Notation.neuron("w", k),
                new Jacobian.SingleRow(k, n(), x),
                neurons(),
                new Axis(l(), j -> name(j, k)),
                (i, j) -> new Expression.Known(Notation.component("x", j), x.at(j)),
                Matrices.singleRow(k, n(), X, x));
    }

    private Axis neurons() {
        return Axis.components("z", n());
    }

    private Axis inputs() {
        return Axis.components("x", l());
    }

    private Expression weight(int k, int j) {
        return new Expression.Known(name(j, k), w.at(j, k));
    }

    /// The weight of input j in neuron k: w_jk, or w_ki where neurons have rows. Its key is its place in files.
    private Symbol name(int j, int k) {
        return isTurned()
                ? Notation.entry("W", "w", k, j).withKey(Notation.cell("W", j, k))
                : Notation.entry("W", "w", j, k);
    }

    private Expression cell(int k) {
        var wk = Notation.transposed(Notation.neuron("w", k));
        var product = new Symbol(wk.key(), wk.latex() + "\\vec{x}", wk.plain() + "x");
        var bias = new Expression.Known(Notation.component("b", k), b.at(k));
        return Affine.cell(w.column(k), j -> name(j, k), x, j -> Notation.component("x", j), bias, product);
    }
}

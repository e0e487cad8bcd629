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
/// @param names what everything is called
record Layer(Matrix w, Vec b, Vec x, WeightStorage storage, LayerNames names) {
    static final Symbol A = LayerNames.ALONE.a().vector();
    static final Symbol Z = LayerNames.ALONE.z().vector();
    static final Symbol X = LayerNames.ALONE.x().vector();
    static final Symbol B = LayerNames.ALONE.b().vector();

    /// A layer that stands alone.
    Layer(Matrix w, Vec b, Vec x, WeightStorage storage) {
        this(w, b, x, storage, LayerNames.ALONE);
    }

    int n() {
        return w.columns();
    }

    boolean isTurned() {
        return storage == WeightStorage.NEURONS_BY_INPUTS;
    }

    int l() {
        return w.rows();
    }

    /// z, n.
    Vec values() {
        return w.transpose().times(x).plus(b);
    }

    /// The matrix that multiplies x, n×l: Wᵀ, or W where that is how it is stored.
    Quantity weights() {
        var stored = names.matrix();
        return Matrices.matrix(
                isTurned() ? stored : Notation.transposed(stored).withKey(stored.key() + "^T"),
                w.transpose(),
                neurons(),
                inputs(),
                this::weight);
    }

    Quantity input() {
        return Matrices.vector(names.x().vector(), x, inputs());
    }

    Quantity bias() {
        return Matrices.vector(names.b().vector(), b, biases());
    }

    Quantity z() {
        var formula = Formula.sum(Formula.product(weights().named(), input().named()), bias().named());
        return Quantity.column(names.z().vector(), values(), neurons(), (k, j) -> cell(k), formula);
    }

    /// ∂z/∂x, n×l: the matrix that multiplies x.
    Quantity dzdx() {
        var rows = Matrices.rows(n(), names::neuron, w::column);
        return Quantity.jacobian(
                names.z().vector(),
                names.x().vector(),
                new Jacobian.Dense(w.transpose()),
                neurons(),
                inputs(),
                this::weight,
                rows);
    }

    /// ∂z/∂b = I, n×n.
    Quantity dzdb() {
        return Quantity.jacobian(
                names.z().vector(),
                names.b().vector(),
                Jacobian.identity(n()),
                neurons(),
                biases(),
                (i, j) -> new Expression.Num(1),
                new Formula.Identity(n()));
    }

    /// ∂z/∂w_k, n×l: row k is xᵀ, every other row is zero.
    Quantity dzdw(int k) {
        return Quantity.jacobian(
                names.z().vector(),
                names.neuron(k),
                new Jacobian.SingleRow(k, n(), x),
                neurons(),
                new Axis(l(), j -> name(j, k)),
                (i, j) -> new Expression.Known(inputs().at(j), x.at(j)),
                Matrices.singleRow(k, n(), names.x().vector(), x));
    }

    Axis neurons() {
        return names.z().components(n());
    }

    Axis inputs() {
        return names.x().components(l());
    }

    private Axis biases() {
        return names.b().components(n());
    }

    private Expression weight(int k, int j) {
        return new Expression.Known(name(j, k), w.at(j, k));
    }

    /// The weight of input j in neuron k: w_jk, or w_ki where neurons have rows. Its key is its place in files.
    Symbol name(int j, int k) {
        var weight = names.weight();
        return isTurned()
                ? Notation.entryOf(weight, k, j).withKey(Notation.cell(weight.key(), j, k))
                : Notation.entryOf(weight, j, k);
    }

    private Expression cell(int k) {
        var wk = Notation.transposed(names.neuron(k));
        var x = names.x().vector();
        var product = new Symbol(wk.key(), wk.latex() + x.latex(), wk.plain() + x.plain());
        var bias = new Expression.Known(biases().at(k), b.at(k));
        return Affine.cell(w.column(k), j -> name(j, k), this.x, inputs()::at, bias, product);
    }
}

package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Matrices;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.SoftmaxLocal;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Conventions;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.List;

/// a = softmax(z): the activation that is not element-wise, n → n.
public final class SoftmaxOperation implements Scene {
    private static final Symbol Z = Notation.vector("z");
    private static final Symbol A = Notation.vector("a");

    @Override
    public String id() {
        return "softmax";
    }

    @Override
    public String title() {
        return "Softmax";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.vector("z", "Input z", Dimension.SIZE, 0.5, 2, -1, 1));
    }

    @Override
    public Derivation derive(Inputs inputs, Conventions conventions) {
        var z = inputs.vector("z");
        int n = z.size();
        var local = new SoftmaxLocal(A, Axis.components("a", n), Z, Axis.components("z", n), z);
        var script = new Script(conventions);
        var a = script.value(local.values());
        script.step(values(local, z, a));
        var jacobian = script.jacobian(local.jacobian());
        script.step(local.table());
        script.step(structure(a, jacobian));
        script.step(Gradients.of(script.words(), jacobian, Z));
        script.curve(local.curve(Grips.direct("z", z, "zᵢ")));
        return script.derivation();
    }

    private static Step values(SoftmaxLocal local, Vec z, Quantity a) {
        String shifted =
                " The largest entry is taken from all of them first: that changes no output, and no exponential"
                        + " overflows.";
        return Step.show(
                "Values",
                "a = softmax(z)",
                "Every exponential is divided by the sum of all, so the outputs are positive and add up to 1."
                        + (local.isShifted() ? shifted : ""),
                a.definition(),
                Tile.of(Matrices.vector(Z, z, Axis.components("z", z.size()))),
                Tile.of("→", local.exponentials()),
                Tile.of("→", a));
    }

    /// diag(a) − a·aᵀ: n numbers for n² entries.
    private static Step structure(Quantity a, Quantity jacobian) {
        var values = Vec.of(a.value().rows(), i -> a.value().at(i, 0));
        var sides = Axis.numbered(values.size());
        var diagonal = new Quantity(
                Quantity.Kind.MATRIX,
                new Symbol("diag(a)", "\\mathrm{diag}(" + A.latex() + ")", "diag(a)"),
                new Jacobian.Diagonal(values),
                sides,
                sides,
                (i, j) -> a.known(i, 0),
                new Formula.Diag(values.size(), i -> a.known(i, 0)));
        var outer = new Quantity(
                Quantity.Kind.MATRIX,
                new Symbol("aa^T", A.latex() + "\\," + Notation.transposed(A).latex(), "a aᵀ"),
                new Jacobian.Outer(values, values),
                sides,
                sides,
                (i, j) -> a.known(i, 0).times(a.known(j, 0)),
                new Formula.Grid(
                        values.size(), values.size(), (i, j) -> a.known(i, 0).times(a.known(j, 0))));
        return Step.show(
                "Structure",
                "diag(a) − a aᵀ",
                "A diagonal minus one outer product, both made of the outputs alone, so a product with it never needs the"
                        + " whole table.",
                jacobian.definition(),
                Tile.of(diagonal),
                Tile.of("−", outer),
                Tile.of("=", jacobian));
    }
}

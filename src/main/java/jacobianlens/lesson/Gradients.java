package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Matrices;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.math.Formula;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;

/// S18: a Jacobian read as a stack of gradients, one row for each output.
final class Gradients {
    private Gradients() {}

    static Step of(Quantity jacobian, Symbol input) {
        int m = jacobian.value().rows();
        var gradients = new Formula.Rows(
                m, i -> new Formula.Row(null, Matrices.row(gradient(jacobian, input, i), row(jacobian, i))));
        return Step.show(
                "Gradients",
                "rows ∇" + input.plain() + " " + jacobian.rows().at(0).plain() + " …",
                "Read by rows, the Jacobian is a stack of gradients: row i is how output i changes with every entry of "
                        + input.plain() + ".",
                Formula.equation(jacobian.named(), gradients, jacobian.formula()),
                Tile.of(jacobian.withRows(new Axis(m, i -> gradient(jacobian, input, i)))));
    }

    private static Symbol gradient(Quantity jacobian, Symbol input, int i) {
        var output = jacobian.rows().at(i);
        return new Symbol(
                output.key(),
                "\\nabla_{" + input.latex() + "} " + output.latex(),
                "∇" + input.plain() + " " + output.plain());
    }

    private static Vec row(Quantity jacobian, int i) {
        return Vec.of(jacobian.value().columns(), j -> jacobian.value().at(i, j));
    }
}

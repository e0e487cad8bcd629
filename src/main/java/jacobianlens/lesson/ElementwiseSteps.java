package jacobianlens.lesson;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Local;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.math.Formula;
import jacobianlens.chain.Matrices;

/// The steps of a single element-wise function: definition, values, table of partial derivatives, diagonal.
final class ElementwiseSteps {
    private ElementwiseSteps() {}

    static Derivation of(Local local) {
        var script = new Script();
        var input = Matrices.vector(local.input(), local.at(), local.inputs());
        var values = script.value(local.values());
        script.step(Step.show(
                "Values",
                values.symbol().plain() + " = " + local.f().plain() + "(" + local.input().plain() + ")",
                "The function is applied to each entry on its own: entry i of the result needs entry i of the input.",
                values.definition(),
                Tile.of(input),
                Tile.of("→", values)));
        var jacobian = script.jacobian(local.jacobian());
        script.local(local);
        script.step(local.table());
        script.step(diagonal(jacobian));
        script.step(Gradients.of(jacobian, local.input()));
        return script.derivation();
    }

    private static Step diagonal(Quantity jacobian) {
        return Step.show(
                "Jacobian",
                jacobian.symbol().plain() + " ∈ 𝔻",
                "n numbers say everything: the Jacobian of an element-wise function is its slopes on the main diagonal.",
                jacobian.definition(),
                Tile.of(jacobian));
    }
}

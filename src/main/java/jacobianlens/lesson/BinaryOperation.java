package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Matrices;
import jacobianlens.chain.Notation;
import jacobianlens.chain.PairLocal;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Conventions;
import jacobianlens.function.Functions;
import jacobianlens.math.Formula;
import java.util.List;

/// S23–S26: a binary element-wise operation, wᵢ = f(uᵢ, vᵢ).
public final class BinaryOperation implements Scene {

    @Override
    public String id() {
        return "binary";
    }

    @Override
    public String title() {
        return "Binary operation";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("f", "Operation f", Field.Choices.BINARY, "multiply"),
                Field.vector("u", "First input u", Dimension.SIZE, 1, -2, 3, 0.5),
                Field.vector("v", "Second input v", Dimension.SIZE, 4, 0.5, -1, 2));
    }

    @Override
    public Derivation derive(Inputs inputs, Conventions conventions) {
        var u = inputs.vector("u");
        var v = inputs.vector("v");
        var f = Functions.binary(inputs.word("f"), "f");
        int n = u.size();
        var local = new PairLocal(
                f,
                conventions,
                Notation.vector("w"),
                Axis.components("w", n),
                Notation.vector("u"),
                Axis.components("u", n),
                u,
                Notation.vector("v"),
                Axis.components("v", n),
                v);
        var script = new Script(conventions);
        var w = script.value(local.values());
        script.step(Step.show(
                "Values",
                "w = " + f.plain(),
                "The operation takes the vectors entry by entry: wᵢ needs uᵢ and vᵢ and nothing else.",
                w.definition(),
                Tile.of(Matrices.vector(local.first(), u, local.firsts())),
                Tile.of(",", Matrices.vector(local.second(), v, local.seconds())),
                Tile.of("→", w)));
        var dwdu = script.jacobian(local.firstJacobian());
        script.step(local.firstTable());
        var dwdv = script.jacobian(local.secondJacobian());
        script.step(local.secondTable());
        script.notes(local.firstNotes());
        script.notes(local.secondNotes());
        script.curve(local.partials(Grips.direct("u", u, "uᵢ")));
        script.step(Step.show(
                "Jacobians",
                "∂w/∂u, ∂w/∂v ∈ 𝔻",
                "An element-wise operation on two vectors has two Jacobians, and both are diagonal: each output reads one entry of"
                        + " each.",
                Formula.together(dwdu.definition(), dwdv.definition()),
                Tile.of(dwdu),
                Tile.of(",", dwdv)));
        return script.derivation();
    }
}

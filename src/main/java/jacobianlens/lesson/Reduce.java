package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Matrices;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.ReductionLocal;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Conventions;
import jacobianlens.function.Functions;
import jacobianlens.function.Reduction;
import jacobianlens.math.Symbol;
import java.util.List;

/// y = sum, mean or max of x: n numbers in, one out, so the Jacobian is one row, 1×n.
public final class Reduce implements Scene {
    private static final Symbol X = Notation.vector("x");
    private static final Symbol Y = Notation.letter("y");

    @Override
    public String id() {
        return "reduce";
    }

    @Override
    public String title() {
        return "Sum, mean, max";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("f", "Function f", Field.Choices.REDUCTIONS, "max"),
                Field.vector("x", "Input x", Dimension.SIZE, 1.5, 3, -2, 0.5, 2));
    }

    @Override
    public Derivation derive(Inputs inputs, Conventions conventions) {
        var x = inputs.vector("x");
        var f = Functions.reduction(inputs.word("f"), "f");
        var names = Axis.components("x", x.size());
        var local = new ReductionLocal(f, Y, X, names, x);
        var script = new Script(conventions);
        var input = Matrices.vector(X, x, names);
        var y = script.value(local.value());
        script.step(Step.show(
                "Value",
                "y = " + f.id() + "(x)",
                "All entries go in and one number comes out.",
                y.definition(),
                Tile.of(input),
                Tile.of("→", y)));
        var jacobian = script.jacobian(local.jacobian());
        script.notes(local.notes());
        script.curve(local.curve(Grips.direct("x", x, "xᵢ")));
        script.step(table(script, f, jacobian));
        script.step(Gradients.of(script.words(), jacobian, X));
        return script.derivation();
    }

    private static Step table(Script script, Reduction f, Quantity jacobian) {
        String row = "One output has one " + script.words().row()
                + " of partial derivatives, so there is no main diagonal" + " to speak of. ";
        return Step.show(
                "Local",
                jacobian.symbol().plain(),
                row
                        + switch (f) {
                            case SUM -> "Every entry counts in full.";
                            case MEAN -> "Every entry counts one n-th.";
                            case MAX ->
                                "Only the largest entry moves the output; the zeros are computed, not structural:"
                                        + " at other numbers another entry is the largest.";
                        },
                jacobian.definition(),
                Tile.symbols(jacobian),
                Tile.of("=", jacobian));
    }
}

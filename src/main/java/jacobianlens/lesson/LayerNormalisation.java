package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.LayerNormLocal;
import jacobianlens.chain.Matrices;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Conventions;
import jacobianlens.math.Formula;
import jacobianlens.math.Symbol;
import java.util.List;

/// Layer normalisation without gain and shift, y = (x − μ)/σ, n → n.
public final class LayerNormalisation implements Scene {
    private static final Symbol X = Notation.vector("x");
    private static final Symbol Y = Notation.vector("y");

    private static final String ALONE =
            "One entry is its own mean: whatever it is, nothing is left of it, and so its derivative is 0.";

    @Override
    public String id() {
        return "layer-norm";
    }

    @Override
    public String title() {
        return "Layer norm";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.vector("x", "Input x", Dimension.SIZE, 2, -1, 0.5, 4),
                Field.number("epsilon", "ε, added to the variance", 1e-5));
    }

    @Override
    public Derivation derive(Inputs inputs, Conventions conventions) {
        var x = inputs.vector("x");
        var names = Axis.components("x", x.size());
        var local = new LayerNormLocal(Y, Axis.components("y", x.size()), X, names, x, inputs.number("epsilon"));
        var script = new Script(conventions);
        values(script, local, Matrices.vector(X, x, names));
        jacobians(script, local);
        script.curve(local.curve(Grips.direct("x", x, "xᵢ")));
        return script.derivation();
    }

    private static void values(Script script, LayerNormLocal local, Quantity x) {
        var mean = script.value(local.centring().mean());
        var centred = script.value(local.centring().values());
        script.step(Step.show(
                "Centre",
                "c = x − μ",
                "Every entry loses the mean of all, so each entry of c depends on every entry of x.",
                Formula.together(mean.definition(), centred.definition()),
                Tile.of(x),
                Tile.of("→", mean),
                Tile.of("→", centred)));
        var deviation = script.value(local.deviation());
        var values = script.value(local.values());
        script.step(Step.show(
                "Scale",
                "y = c/σ",
                "What is left is divided by its own size, so the entries of y add up to 0 and their squares to about n;"
                        + " ε keeps σ from being 0.",
                Formula.together(deviation.definition(), values.definition()),
                Tile.of(centred),
                Tile.of("→", deviation),
                Tile.of("→", values)));
    }

    private static void jacobians(Script script, LayerNormLocal local) {
        var product = local.product();
        script.step(local(
                product.right(), "Each entry loses the mean of all: one n-th of itself, and one n-th of every other."));
        script.step(local(
                product.left(),
                "An entry farther from the mean makes σ larger, which pulls every output towards 0: a diagonal minus one outer product"
                        + " again."));
        var result = script.jacobian(product.result());
        boolean alone = result.value().rows() == 1;
        script.step(
                product,
                alone
                        ? ALONE
                        : product.rule().sentence()
                                + " The entries of y add up to 0, so that no third outer product is left.");
        script.step(Results.of(
                result,
                "(I − 1 1ᵀ/n − y yᵀ/n)/σ",
                alone
                        ? ALONE
                        : "A diagonal minus two outer products: no entry is a structural zero, and still few numbers determine"
                                + " all of them."));
    }

    private static Step local(Quantity jacobian, String caption) {
        return Step.show(
                "Local",
                jacobian.symbol().plain(),
                caption,
                jacobian.definition(),
                Tile.symbols(jacobian),
                Tile.of("=", jacobian));
    }
}

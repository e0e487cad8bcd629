package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Chain;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Vec;
import java.util.stream.IntStream;

/// The gradients of a layer's weights and bias for one sample. ∂z/∂W has three indices: one slice for each neuron,
/// which
/// is zero but for one line that holds what went in. Times ∂J/∂z it collapses to an outer product.
///
/// @param delta ∂J/∂z, 1×n
record Parameters(Script script, Layer layer, Quantity delta) {
    private static final int SLICES = 4;

    /// The whole story, for the first layer that is reached.
    void explained() {
        slices();
        weights();
        bias();
    }

    /// The results alone.
    void brief() {
        weights();
        bias();
    }

    private void slices() {
        var words = script.words();
        int n = layer.n();
        var slices =
                IntStream.range(0, Math.min(SLICES, n)).mapToObj(layer::dzdw).toList();
        script.step(Step.show(
                "Local",
                "∂z/∂W, " + n + (n == 1 ? " slice" : " slices"),
                "∂z/∂W has three indices: which z, and which " + words.row() + " and " + words.column() + " of W.",
                Formula.together(slices.stream().map(Quantity::definition).toArray(Formula[]::new)),
                Tile.list(slices)));
        var product = Chain.multiply(Cost.J, layer.names().neuron(0), delta, slices.getFirst());
        script.step(
                product,
                "Only neuron 1's z feels neuron 1's weights, so one number is picked: what went in, times how much J"
                        + " feels that z.");
    }

    /// ∂J/∂W in the shape of W.
    private void weights() {
        var gradient = script.jacobian(gradient());
        var input = layer.input();
        script.step(Step.show(
                "Gradient",
                gradient.symbol().plain(),
                "The slices side by side are one outer product in the shape of W: what went in, times how much J feels"
                        + " each z. It is kept as these two vectors.",
                Formula.equation(gradient.named(), written(input), gradient.formula()),
                layer.isTurned()
                        ? new Tile[] {Tile.of(input), Tile.of(",", delta), Tile.of("→", gradient)}
                        : new Tile[] {Tile.of(input), Tile.of("·", delta), Tile.of("=", gradient)}));
    }

    private Formula written(Quantity input) {
        return layer.isTurned()
                ? Formula.product(new Formula.Transposed(delta.named()), new Formula.Transposed(input.named()))
                : Formula.product(input.named(), delta.named());
    }

    private Quantity gradient() {
        int n = layer.n();
        var d = Vec.of(n, k -> delta.value().at(0, k));
        var inputs = layer.inputs();
        var neurons = new Axis(n, layer.names()::neuron);
        Formula.Entry cells =
                (j, k) -> new Expression.Known(inputs.at(j), layer.x().at(j)).times(delta.known(0, k));
        return layer.isTurned()
                ? gradient(
                        new Jacobian.Outer(d, layer.x()),
                        neurons,
                        inputs,
                        (k, j) -> layer.name(j, k),
                        (k, j) -> cells.at(j, k))
                : gradient(new Jacobian.Outer(layer.x(), d), inputs, neurons, layer::name, cells);
    }

    private Quantity gradient(Jacobian value, Axis rows, Axis columns, Quantity.Names names, Formula.Entry cells) {
        return Quantity.gradient(
                Cost.J,
                layer.names().matrix(),
                value,
                rows,
                columns,
                names,
                cells,
                new Formula.Grid(rows.size(), columns.size(), cells));
    }

    /// ∂J/∂b = ∂J/∂z · I, 1×n.
    private void bias() {
        script.multiply(
                Chain.multiply(Cost.J, layer.names().b().vector(), delta, layer.dzdb()),
                "The identity drops out: J feels a bias exactly as much as its z.");
    }
}

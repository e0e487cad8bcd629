package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Chain;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Local;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Conventions;
import jacobianlens.function.Functions;
import jacobianlens.math.Formula;
import java.util.List;
import java.util.stream.IntStream;

/// S14–S18: a dense layer, z = Wᵀx + b and a = g(z). W is l×n and holds neuron k's weights in column k.
public final class DenseLayer implements Scene {

    @Override
    public String id() {
        return "dense-layer";
    }

    @Override
    public String title() {
        return "Dense layer";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("g", "Activation", Field.Choices.ACTIVATIONS, "sigmoid"),
                Field.weights(
                        "W",
                        "Weights W",
                        Dimension.INPUTS,
                        Dimension.NEURONS,
                        new double[] {0.8, -0.45, 1.1},
                        new double[] {-1.2, 0.65, 0.3},
                        new double[] {0.35, 0.9, -0.81},
                        new double[] {1.05, -0.2, 0.5}),
                Field.vector("b", "Bias b", Dimension.NEURONS, 0.1, -0.2, 0.05),
                Field.vector("x", "Input x", Dimension.INPUTS, 0.5, -1, 1.2, 0.3));
    }

    @Override
    public Derivation derive(Inputs inputs, Conventions conventions) {
        var layer = new Layer(inputs.matrix("W"), inputs.vector("b"), inputs.vector("x"), conventions.weights());
        var g = Functions.unary(inputs.word("g"), "g");
        var script = new Script(conventions);

        var z = script.value(layer.z());
        script.step(Step.show(
                "Layer",
                "z = " + layer.weights().symbol().plain() + "x + b",
                layer.isTurned()
                        ? "Each neuron has one row of weights. Its z is that row times the input, plus its bias."
                        : "Each neuron has one column of weights. Its z is that column times the input, plus its bias.",
                z.definition(),
                Tile.of(layer.weights()),
                Tile.of("·", layer.input()),
                Tile.of("+", layer.bias()),
                Tile.of("=", z)));

        var activation = new Local(
                g,
                conventions,
                Layer.A,
                Axis.components("a", layer.n()),
                Layer.Z,
                Axis.components("z", layer.n()),
                layer.values());
        var dadz = ElementwiseSteps.activation(
                script,
                z,
                activation,
                "The activation works entry by entry: neuron i's output needs neuron i's z and nothing else.",
                Grips.bias(layer.b(), "zᵢ", "bᵢ"));

        String slope = g.plain() + "′";
        input(script, layer, dadz, slope);
        bias(script, layer, dadz);
        weights(script, layer, dadz, slope);
        return script.derivation();
    }

    /// ∂a/∂x = ∂a/∂z · Wᵀ: rows of Wᵀ, scaled (S17, S18).
    private static void input(Script script, Layer layer, Quantity dadz, String slope) {
        var words = script.words();
        var dzdx = script.jacobian(layer.dzdx());
        script.step(Step.show(
                "Local",
                "∂z/∂x = " + (layer.isTurned() ? words.either("W", "Wᵀ") : words.either("Wᵀ", "W")),
                words.capitalRow() + " i says how neuron i's z responds to each input: those are its weights, as a "
                        + words.row() + ".",
                Formula.equation(dzdx.named(), dzdx.formula(), layer.weights().named()),
                Tile.of(dzdx)));
        var product = script.multiply(
                Chain.multiply(Layer.A, Layer.X, dadz, dzdx),
                "A diagonal factor on the " + words.left() + " scales " + words.row() + "s, so " + words.row()
                        + " i of ∂z/∂x is multiplied by one slope.");
        script.step(Results.of(
                product,
                words.row() + "s " + slope + "(zᵢ) wᵢ" + words.either("ᵀ", ""),
                words.capitalRow() + " i is the slope of neuron i times its weights, as a " + words.row()
                        + ": no sum is left."));
        script.step(Gradients.of(words, product, Layer.X));
    }

    /// ∂a/∂b = ∂a/∂z · I (S16, S18).
    private static void bias(Script script, Layer layer, Quantity dadz) {
        var dzdb = script.jacobian(layer.dzdb());
        script.step(Step.show(
                "Local",
                "∂z/∂b = I",
                "Adding b moves each z by exactly its own bias: the identity.",
                dzdb.definition(),
                Tile.of(dzdb)));
        var product = script.multiply(
                Chain.multiply(Layer.A, Layer.B, dadz, dzdb),
                "The identity drops out: a bias is felt exactly as strongly as its z.");
        script.step(Gradients.table(script.words(), product, "∂aᵢ/∂bⱼ"));
    }

    /// ∂a/∂w_k = ∂a/∂z · ∂z/∂w_k for every neuron k: only row k is not zero (S14, S15, S18).
    private static void weights(Script script, Layer layer, Quantity dadz, String slope) {
        var words = script.words();
        var locals = IntStream.range(0, layer.n())
                .mapToObj(k -> script.jacobian(layer.dzdw(k)))
                .toList();
        script.step(Step.show(
                "Local",
                "∂z/∂wₖ",
                "Neuron k's weights reach neuron k alone: the Jacobian is zero but for " + words.row()
                        + " k, which is the input.",
                locals.getFirst().definition(),
                Tile.list(locals)));
        var products = IntStream.range(0, layer.n())
                .mapToObj(k -> script.multiply(
                        Chain.multiply(Layer.A, Notation.neuron("w", k), dadz, locals.get(k)),
                        "Scaling " + words.row() + "s leaves the zero " + words.row() + "s zero: only " + words.row()
                                + " " + (k + 1) + " is multiplied."))
                .toList();
        script.step(Results.of(
                products,
                words.row() + " k: " + slope + "(zₖ) x" + words.either("ᵀ", ""),
                "Neuron k's weights move output k alone: " + words.row()
                        + " k is the input, times the slope of neuron k."));
        script.step(Gradients.of(words, products, k -> Notation.neuron("w", k), "wₖ"));
    }
}

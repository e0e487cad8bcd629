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
import jacobianlens.math.Vec;
import java.util.List;
import java.util.stream.IntStream;

/// S19, S21, S22: one neuron on a mini-batch, z = Xᵀw + b·1 and a = g(z). X is l×N and holds sample i in column i.
public final class NeuronBatch implements Scene {

    @Override
    public String id() {
        return "neuron-batch";
    }

    @Override
    public String title() {
        return "Neuron on a mini-batch";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("g", "Activation", Field.Choices.ACTIVATIONS, "sigmoid"),
                Field.vector("w", "Weights w", Dimension.INPUTS, 0.5, -1, 2),
                Field.number("b", "Bias b", 0.5),
                Field.matrix(
                        "X",
                        "Samples X (column i is sample i)",
                        Dimension.INPUTS,
                        Dimension.SAMPLES,
                        new double[] {1, 0, -1, 2},
                        new double[] {0.5, 1, 0, -0.5},
                        new double[] {0, 0.5, 1, -1}));
    }

    @Override
    public Derivation derive(Inputs inputs, Conventions conventions) {
        var batch = new Batch(inputs.vector("w"), inputs.number("b"), inputs.matrix("X"));
        var g = Functions.unary(inputs.word("g"), "g");
        var script = new Script(conventions);

        var z = script.value(batch.z());
        script.step(Step.show(
                "Neuron",
                "z = Xᵀw + b·1",
                "One neuron looks at every sample of the batch: row i is sample i, with the same weights and bias.",
                z.definition(),
                Tile.of(batch.inputs()),
                Tile.of("·", batch.weights()),
                Tile.of("+", batch.bias()),
                Tile.of("=", z)));

        int samples = batch.samples();
        var activation = new Local(
                g,
                conventions,
                Batch.A,
                Axis.samples("a", samples),
                Batch.Z,
                Axis.samples("z", samples),
                batch.values());
        var dadz = ElementwiseSteps.activation(
                script,
                z,
                activation,
                "The activation is applied to each sample's z on its own: samples never mix.",
                Grips.bias(Vec.constant(samples, batch.b()), "every z⁽ⁱ⁾", "b"));

        String slope = g.plain() + "′";
        weights(script, batch, dadz, slope);
        bias(script, batch, dadz, slope);
        samples(script, batch, dadz, slope);
        return script.derivation();
    }

    /// ∂a/∂w = ∂a/∂z · Xᵀ.
    private static void weights(Script script, Batch batch, Quantity dadz, String slope) {
        var words = script.words();
        var dzdw = script.jacobian(batch.dzdw());
        script.step(Step.show(
                "Local",
                "∂z/∂w = " + words.either("Xᵀ", "X"),
                words.capitalRow() + " i says how sample i's z responds to each weight: it is sample i itself, as a "
                        + words.row() + ".",
                Formula.equation(dzdw.named(), dzdw.formula(), batch.inputs().named()),
                Tile.of(dzdw)));
        var product = script.multiply(
                Chain.multiply(Batch.A, Batch.W, dadz, dzdw),
                "A diagonal factor on the " + words.left() + " scales " + words.row()
                        + "s, so each sample is weighted by its own slope.");
        script.step(Results.of(
                product,
                words.row() + "s " + slope + "(z⁽ⁱ⁾) x⁽ⁱ⁾" + words.either("ᵀ", ""),
                words.capitalRow() + " i is sample i, as a " + words.row()
                        + ", times the slope at sample i: no sum is left."));
        script.step(Gradients.of(words, product, Batch.W));
    }

    /// ∂a/∂b = ∂a/∂z · 1.
    private static void bias(Script script, Batch batch, Quantity dadz, String slope) {
        var words = script.words();
        var dzdb = script.jacobian(batch.dzdb());
        script.step(Step.show(
                "Local",
                "∂z/∂b = 1" + words.either("", "ᵀ"),
                "The one bias is shared by all samples, so this Jacobian is a " + words.column()
                        + " of ones, not an identity.",
                dzdb.definition(),
                Tile.of(dzdb)));
        var product = script.multiply(
                Chain.multiply(Batch.A, Batch.B, dadz, dzdb),
                "Scaling the " + words.row() + "s of a " + words.column()
                        + " of ones leaves the slopes themselves, one for each sample.");
        script.step(Results.of(
                product,
                words.row() + "s " + slope + "(z⁽ⁱ⁾)",
                "The diagonal of ∂a/∂z, as a " + words.column() + ": one number for each sample."));
    }

    /// ∂a/∂x⁽ᵏ⁾ = ∂a/∂z · ∂z/∂x⁽ᵏ⁾ for every sample k: only row k is not zero.
    private static void samples(Script script, Batch batch, Quantity dadz, String slope) {
        var words = script.words();
        var locals = IntStream.range(0, batch.samples())
                .mapToObj(k -> script.jacobian(batch.dzdx(k)))
                .toList();
        script.step(Step.show(
                "Local",
                "∂z/∂x⁽ᵏ⁾",
                "Sample k reaches its own z alone: the Jacobian is zero but for " + words.row()
                        + " k, which holds the weights.",
                locals.getFirst().definition(),
                Tile.list(locals)));
        var products = IntStream.range(0, batch.samples())
                .mapToObj(k -> script.multiply(
                        Chain.multiply(Batch.A, Notation.sampleVector("x", k), dadz, locals.get(k)),
                        "Scaling " + words.row() + "s leaves the zero " + words.row() + "s zero: only sample " + (k + 1)
                                + " has a " + words.row() + " to scale."))
                .toList();
        script.step(Results.of(
                products,
                words.row() + " k: " + slope + "(z⁽ᵏ⁾) w" + words.either("ᵀ", ""),
                "Sample k moves its own output alone: " + words.row()
                        + " k is the weights, times the slope at sample k."));
    }
}

package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Local;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Conventions;
import jacobianlens.function.Functions;
import jacobianlens.math.Formula;
import jacobianlens.math.Symbol;
import java.util.List;

/// S20: a dense layer's ∂a/∂z beside a mini-batch's. Both are diagonal; the index of one counts neurons, the index of
/// the other counts samples. The neuron of the mini-batch has no bias here.
public final class Comparison implements Scene {
    private static final Symbol LAYER_A = new Symbol("layer:a", "a", "a");
    private static final Symbol LAYER_Z = new Symbol("layer:z", "z", "z");
    private static final Symbol BATCH_A = new Symbol("batch:a", "a", "a");
    private static final Symbol BATCH_Z = new Symbol("batch:z", "z", "z");

    @Override
    public String id() {
        return "comparison";
    }

    @Override
    public String title() {
        return "Compare layer and batch";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("g", "Activation", Field.Choices.ACTIVATIONS, "sigmoid"),
                Field.weights(
                        "W",
                        "Layer: weights W",
                        Dimension.INPUTS,
                        Dimension.NEURONS,
                        new double[] {1, 0, -1},
                        new double[] {0.5, 2, 1}),
                Field.vector("b", "Layer: bias b", Dimension.NEURONS, 0, 0.5, -1),
                Field.vector("x", "Layer: input x", Dimension.INPUTS, 1, 0.5),
                Field.vector("w", "Neuron: weights w", Dimension.BATCH_INPUTS, 1, -2),
                Field.matrix(
                        "X",
                        "Batch: samples X (column i is sample i)",
                        Dimension.BATCH_INPUTS,
                        Dimension.SAMPLES,
                        new double[] {1, 0, 2, -1},
                        new double[] {0.5, 1, 0, -0.25}));
    }

    @Override
    public Derivation derive(Inputs inputs, Conventions conventions) {
        var layer = new Layer(inputs.matrix("W"), inputs.vector("b"), inputs.vector("x"), conventions.weights());
        var batch = new Batch(inputs.vector("w"), 0, inputs.matrix("X"));
        var g = Functions.unary(inputs.word("g"), "g");
        var script = new Script(conventions);
        int n = layer.n();
        int samples = batch.samples();
        var neurons = new Local(
                g,
                conventions,
                Layer.A,
                Axis.components(LAYER_A, n),
                Layer.Z,
                Axis.components(LAYER_Z, n),
                layer.values());
        var batches = new Local(
                g,
                conventions,
                Batch.A,
                Axis.samples(BATCH_A, samples),
                Batch.Z,
                Axis.samples(BATCH_Z, samples),
                batch.values());
        var left = part(script, "layer", "n neurons see one sample: the index counts neurons.", neurons);
        var right = part(script, "batch", "One neuron sees N samples: the index counts samples.", batches);
        script.step(Step.show(
                "Compare",
                "neurons beside samples",
                "The same shape of matrix with two meanings: subscript i on the left is a neuron, superscript (i) on the"
                        + " right is a sample. Either way an activation mixes nothing, so both are diagonal.",
                Formula.together(left.definition(), right.definition()),
                Tile.of(left),
                Tile.of(",", right)));
        return script.derivation();
    }

    /// One side's table of partial derivatives and its diagonal, under names of its own.
    private static Quantity part(Script script, String side, String caption, Local local) {
        script.value(named(side, local.values()));
        var jacobian = script.jacobian(named(side, local.jacobian()));
        local.notes().forEach(note -> script.notes(List.of(note.on(jacobian.id()))));
        script.step(Step.show(
                side.equals("layer") ? "Layer" : "Batch",
                jacobian.symbol().plain(),
                caption,
                jacobian.definition(),
                Tile.symbols(jacobian),
                Tile.of("=", jacobian)));
        return jacobian;
    }

    private static Quantity named(String side, Quantity quantity) {
        var symbol = quantity.symbol();
        return quantity.named(new Symbol(
                side + ":" + symbol.key(),
                symbol.latex() + "_{\\mathrm{" + side + "}}",
                symbol.plain() + " (" + side + ")"));
    }
}

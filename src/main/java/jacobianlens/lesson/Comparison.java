package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Curve;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Local;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Conventions;
import jacobianlens.function.Elementwise;
import jacobianlens.function.Functions;
import jacobianlens.math.Formula;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.ArrayList;
import java.util.List;

/// S20: a dense layer's ∂a/∂z beside a mini-batch's. Both are diagonal; the index of one counts neurons, the index of
/// the other counts samples. The neuron of the mini-batch has no bias here.
public final class Comparison implements Scene {
    private static final Axis.Index NEURONS = new Axis.Index("neuron", "one sample");
    private static final Axis.Index SAMPLES = new Axis.Index("sample", "one neuron");

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
        var left = new Side("layer", layer.z(), local(g, conventions, "layer", layer.values(), NEURONS));
        var right = new Side("batch", batch.weighted(), local(g, conventions, "batch", batch.values(), SAMPLES));
        values(script, left, right);
        script.curve(Curve.together(
                List.of(left.local.curve(null), right.local.curve(null)),
                new Curve.Grip(
                        "b", layer.b(), "Drag a point zᵢ of the layer: moves it through bᵢ. A sample's z⁽ⁱ⁾ stays.")));
        var neurons = table(
                script,
                left,
                "n neurons see one sample. Subscript i counts neurons: output i needs neuron i's z and no other's.");
        var samples = table(
                script,
                right,
                "One neuron sees N samples. Superscript (i) counts samples: output (i) needs sample i's z and no"
                        + " other's.");
        script.step(Step.show(
                "Compare",
                "neurons beside samples",
                "The same picture with two meanings of the index: subscript i counts neurons, superscript (i) counts"
                        + " samples. An activation mixes neither, so both are diagonal.",
                Formula.together(neurons.definition(), samples.definition()),
                Tile.of(neurons),
                Tile.of(",", samples)));
        return script.derivation();
    }

    private static Local local(Elementwise g, Conventions conventions, String side, Vec at, Axis.Index index) {
        return new Local(
                g,
                conventions,
                vector(side, "a"),
                axis(side, "a", at, index),
                marked(vector(side, "z"), side),
                axis(side, "z", at, index),
                at);
    }

    private static Symbol vector(String side, String letter) {
        return Notation.vector(letter).withKey(side + ":" + letter);
    }

    private static Symbol marked(Symbol symbol, String side) {
        return new Symbol(
                symbol.key(), symbol.latex() + "\\,(\\mathrm{" + side + "})", symbol.plain() + " (" + side + ")");
    }

    private static Axis axis(String side, String letter, Vec at, Axis.Index index) {
        var symbol = Notation.letter(letter).withKey(side + ":" + letter);
        return (index == NEURONS ? Axis.components(symbol, at.size()) : Axis.samples(symbol, at.size()))
                .counting(index);
    }

    /// One of the two: its z as an affine map makes it, and what the activation makes of that.
    private record Side(String name, Quantity affine, Local local) {
        Quantity z() {
            return named(affine.withRows(local.inputs()), "z");
        }

        Quantity a() {
            return named(local.values(), "a");
        }

        Quantity jacobian() {
            var partial = Notation.partial(local.output(), vector(name, "z"));
            return local.jacobian().named(marked(partial, name).withKey(name + ":da/dz"));
        }

        /// A quantity under the side's name, such as ∂a/∂z (layer).
        private Quantity named(Quantity quantity, String key) {
            return quantity.named(marked(quantity.symbol(), name).withKey(name + ":" + key));
        }
    }

    private static void values(Script script, Side layer, Side batch) {
        var tiles = new ArrayList<Tile>();
        var definitions = new ArrayList<Formula>();
        for (var side : List.of(layer, batch)) {
            var z = script.value(side.z());
            var a = script.value(side.a());
            definitions.add(z.definition());
            definitions.add(a.definition());
            tiles.add(Tile.of(side == layer ? "" : ",", z));
            tiles.add(Tile.of("→", a));
        }
        script.step(Step.show(
                "Values",
                "a = g(z), twice",
                "One activation, used twice: a layer has a z for every neuron, a mini-batch has a z for every"
                        + " sample; its neuron is shown without a bias.",
                Formula.together(definitions.toArray(Formula[]::new)),
                tiles.toArray(Tile[]::new)));
    }

    /// A side's table of partial derivatives and the diagonal it collapses to.
    private static Quantity table(Script script, Side side, String caption) {
        var jacobian = script.jacobian(side.jacobian());
        script.notes(
                side.local.notes().stream().map(note -> note.on(jacobian.id())).toList());
        script.step(Step.show(
                "Local",
                jacobian.symbol().plain(),
                caption,
                jacobian.definition(),
                Tile.symbols(jacobian),
                Tile.of("=", jacobian)));
        return jacobian;
    }
}

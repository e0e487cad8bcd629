package jacobianlens.lesson;

import jacobianlens.chain.Curve;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A network on a mini-batch: every array holds sample i in column i. Forward through the layers, and with a loss back
/// again, which gives the gradients of every parameter and of X.
final class NetworkOnBatch {
    private final Script script;
    private final Inputs inputs;
    private final int depth;
    private final boolean hasLoss;
    private final int samples;
    private final List<Stage> stages = new ArrayList<>();

    /// A layer at the numbers of all samples.
    ///
    /// @param layer the layer with the names it has whatever the sample
    /// @param activated its activation at each sample
    /// @param input what goes in, l×N
    record Stage(Layer layer, List<Activated> activated, Quantity input, Quantity z, Quantity a) {}

    NetworkOnBatch(Script script, Inputs inputs, int depth, boolean hasLoss) {
        this.script = script;
        this.inputs = inputs;
        this.depth = depth;
        this.hasLoss = hasLoss;
        this.samples = inputs.matrix("X").columns();
    }

    void write() {
        forward();
        var last = stages.getLast();
        script.curve(curve(last));
        if (!hasLoss) {
            script.step(Step.show(
                    "No loss",
                    "no derivative without a loss",
                    "From one matrix to another a derivative has four indices. A loss makes one number of all outputs:"
                            + " choose one to see its gradients, or a single sample.",
                    last.a.named(),
                    Tile.of(last.a)));
            return;
        }
        var loss = new BatchLoss(
                script,
                inputs.word("loss"),
                inputs.matrix("y"),
                last.a,
                last.activated.stream().map(Activated::rest).toList());
        loss.forward();
        var gradient = loss.gradient();
        for (var stage : stages.reversed()) {
            var shortcut = stage == last ? loss.shortcut(last.activated.getFirst()) : Optional.<Shortcut>empty();
            gradient = new BackThroughLayer(script, stage, gradient, shortcut).write();
        }
    }

    /// The last activation, with a point for every neuron and sample, which the biases move.
    private Curve curve(Stage last) {
        var b = last.layer().b();
        var grip = Grips.bias(
                Network.part(depth, "b"),
                Vec.of(b.size() * samples, i -> b.at(i % b.size())),
                "a neuron's z of every sample",
                Notation.layer(Notation.letter("b"), depth).plain() + "ᵢ");
        return Curve.together(
                last.activated.stream().map(activated -> activated.curve(null)).toList(), grip);
    }

    private void forward() {
        var input = Samples.given("X", "X", inputs.matrix("X"));
        for (int i = 1; i <= depth; i++) {
            var stage = stage(i, input);
            stages.add(stage);
            forward(stage);
            input = stage.a;
        }
    }

    private Stage stage(int i, Quantity input) {
        var layers = new ArrayList<Layer>();
        var activated = new ArrayList<Activated>();
        for (int s = 0; s < samples; s++) {
            var names = LayerNames.inNetwork(i, s);
            var layer = layer(i, input, s, names);
            String g = Network.part(i, "g");
            layers.add(layer);
            activated.add(Activated.of(inputs.word(g), g, script.conventions(), names, layer.values()));
        }
        var layer = layer(i, input, 0, LayerNames.inNetwork(i));
        var z = Samples.matrix(
                Notation.layer(Notation.letter("Z"), i).withKey("z[" + i + "]"),
                layer.names().z().components(layer.n()),
                layers.stream().map(Layer::z).toList(),
                Formula.sum(
                        Formula.product(layer.weights().named(), input.named()),
                        bias(layer).named()));
        var a = Samples.matrix(
                Notation.layer(Notation.letter("A"), i).withKey("a[" + i + "]"),
                layer.names().a().components(layer.n()),
                activated.stream().map(Activated::values).toList(),
                activated.getFirst().ofMatrix(z.named()));
        return new Stage(layer, List.copyOf(activated), input, z, a);
    }

    /// Layer i at sample s.
    private Layer layer(int i, Quantity input, int s, LayerNames names) {
        return new Layer(
                inputs.matrix(Network.part(i, "W")),
                inputs.vector(Network.part(i, "b")),
                Vec.of(input.value().rows(), j -> input.value().at(j, s)),
                script.conventions().weights(),
                names);
    }

    /// b·1ᵀ, n×N: the same bias for every sample.
    private Quantity bias(Layer layer) {
        var b = layer.bias();
        var symbol = b.symbol();
        return new Quantity(
                Quantity.Kind.MATRIX,
                new Symbol(
                        symbol.key(),
                        symbol.latex() + "\\,"
                                + Notation.transposed(Notation.vector("1")).latex(),
                        symbol.plain() + "·1ᵀ"),
                new Jacobian.Outer(layer.b(), Vec.constant(samples, 1)),
                b.rows(),
                Samples.axis(samples),
                (k, _) -> new Expression.Known(b.rows().at(k), layer.b().at(k)),
                new Formula.Grid(
                        layer.n(),
                        samples,
                        (k, _) -> new Expression.Known(b.rows().at(k), layer.b().at(k))));
    }

    private void forward(Stage stage) {
        var z = script.value(stage.z);
        var a = script.value(stage.a);
        script.step(Step.show(
                "Forward",
                a.symbol().plain() + " = " + stage.activated.getFirst().plain() + "("
                        + z.symbol().plain() + ")",
                "The layer does the same to every sample of the mini-batch: samples never mix.",
                Formula.together(z.definition(), a.definition()),
                Tile.of(stage.layer().weights()),
                Tile.of("·", stage.input),
                Tile.of("+", bias(stage.layer())),
                Tile.of("=", z),
                Tile.of("→", a)));
    }
}

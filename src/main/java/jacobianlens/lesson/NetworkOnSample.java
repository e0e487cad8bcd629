package jacobianlens.lesson;

import jacobianlens.chain.Factors;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.math.Formula;
import jacobianlens.math.Problem;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.ArrayList;
import java.util.List;

/// A network on one sample: forward through the layers, then the whole chain of local Jacobians as factors, multiplied
/// from either end, and with a loss the gradients of every parameter.
final class NetworkOnSample {
    private static final Symbol X = Notation.vector("x");
    private static final long LARGEST = 4_000_000;

    private final Script script;
    private final Inputs inputs;
    private final int depth;
    private final boolean hasLoss;
    private final List<Stage> stages = new ArrayList<>();

    /// A layer at the numbers that reach it.
    ///
    /// @param dadz ∂a/∂z, n×n
    /// @param dzdx ∂z by what goes in, n×l
    record Stage(Layer layer, Activated activated, Quantity z, Quantity a, Quantity dadz, Quantity dzdx) {}

    NetworkOnSample(Script script, Inputs inputs, int depth, boolean hasLoss) {
        this.script = script;
        this.inputs = inputs;
        this.depth = depth;
        this.hasLoss = hasLoss;
    }

    void write() {
        forward();
        if (hasLoss) withLoss();
        else {
            locals();
            chain(List.of(out()), List.of());
        }
    }

    private void withLoss() {
        var loss = new SampleLoss(
                inputs.word("loss"),
                script.conventions(),
                last().a,
                out(),
                inputs.vector("y"),
                last().activated.rest());
        loss.forward(script, last().a);
        locals();
        var gradient = loss.gradient(script);
        var found = chain(List.of(Cost.J, out()), List.of(gradient));
        loss.shortcut(last().activated, last().a).ifPresent(shortcut -> shortcut.ofSample(script, found.getFirst()));
        for (int i = depth; i >= 1; i--) {
            var parameters = new Parameters(script, stages.get(i - 1).layer, found.get(2 * (depth - i)));
            if (i == depth) parameters.explained();
            else parameters.brief();
        }
    }

    private void forward() {
        var x = inputs.vector("x");
        for (int i = 1; i <= depth; i++) {
            var names = LayerNames.inNetwork(i);
            var layer = new Layer(
                    inputs.matrix(Network.part(i, "W")),
                    inputs.vector(Network.part(i, "b")),
                    x,
                    script.conventions().weights(),
                    names);
            String g = Network.part(i, "g");
            var activated = Activated.of(inputs.word(g), g, script.conventions(), names, layer.values());
            var stage = new Stage(layer, activated, layer.z(), activated.values(), activated.jacobian(), layer.dzdx());
            stages.add(stage);
            forward(stage);
            x = column(stage.a);
        }
    }

    private void forward(Stage stage) {
        var layer = stage.layer;
        var z = script.value(stage.z);
        var a = script.value(stage.a);
        script.step(Step.show(
                "Forward",
                a.symbol().plain() + " = " + stage.activated.plain() + "("
                        + z.symbol().plain() + ")",
                "A layer weighs what comes in, adds its bias and applies its activation: "
                        + (layer.l() == 1 ? "1 number goes" : layer.l() + " numbers go") + " in, "
                        + (layer.n() == 1 ? "1 comes" : layer.n() + " come") + " out.",
                Formula.together(z.definition(), a.definition()),
                Tile.of(layer.weights()),
                Tile.of("·", layer.input()),
                Tile.of("+", layer.bias()),
                Tile.of("=", z),
                Tile.of("→", a)));
    }

    private static Vec column(Quantity a) {
        return Vec.of(a.value().rows(), k -> a.value().at(k, 0));
    }

    private Stage last() {
        return stages.getLast();
    }

    /// What comes out, under its short name a.
    private Symbol out() {
        return last().a.symbol().withKey("a");
    }

    /// The local Jacobians of every layer.
    private void locals() {
        for (var stage : stages) {
            script.jacobian(stage.dadz);
            script.notes(stage.activated.notes());
            script.step(stage.activated.table());
            script.jacobian(stage.dzdx);
        }
        var words = script.words();
        boolean turned = stages.getFirst().layer.isTurned();
        script.step(Step.show(
                "Weights",
                "∂z/∂a = " + (turned ? words.either("W", "Wᵀ") : words.either("Wᵀ", "W")),
                "How a layer's z responds to what goes in does not depend on the numbers that go in: " + words.row()
                        + " i holds the weights of neuron i.",
                Formula.together(stages.stream()
                        .map(stage -> Formula.equation(
                                stage.dzdx.named(), stage.layer.weights().named()))
                        .toArray(Formula[]::new)),
                Tile.list(stages.stream().map(Stage::dzdx).toList())));
        script.curve(last().activated
                .curve(Grips.bias(
                        Network.part(depth, "b"),
                        last().layer.b(),
                        last().z.symbol().plain() + "ᵢ",
                        Notation.layer(Notation.letter("b"), depth).plain() + "ᵢ")));
    }

    /// The whole chain down to x, as factors and multiplied from both ends.
    ///
    /// @param outer what stands outside of the layers' own stations, with the factors between
    /// @return the derivatives of the outermost station by the others, from the outside inwards
    private List<Quantity> chain(List<Symbol> outer, List<Quantity> outermost) {
        var stations = new ArrayList<>(outer);
        var factors = new ArrayList<>(outermost);
        for (var stage : stages.reversed()) {
            factors.add(stage.dadz);
            factors.add(stage.dzdx);
            stations.add(stage.z.symbol());
            stations.add(stage.layer.names().x().vector());
        }
        stations.set(stations.size() - 1, X);
        refuseLarge(factors);
        return new WholeChain(script, new Factors(stations, factors)).write();
    }

    private void refuseLarge(List<Quantity> factors) {
        for (var left : factors)
            for (var right : factors) {
                long cells = (long) left.value().rows() * right.value().columns();
                if (left != right && cells > LARGEST)
                    throw new Problem(
                                    "too-large",
                                    Network.LAYERS,
                                    "Multiplied out, this chain holds a matrix of "
                                            + left.value().rows() + "×"
                                            + right.value().columns() + " numbers, more than " + LARGEST + ".",
                                    "Use narrower layers.")
                            .exception();
            }
    }
}

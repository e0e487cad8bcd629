package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Chain;
import jacobianlens.chain.Matrices;
import jacobianlens.chain.Notation;
import jacobianlens.chain.PairLocal;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Conventions;
import jacobianlens.function.Functions;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.Optional;
import java.util.stream.Stream;

/// The loss of one sample: each output is held against its target, and J is the sum, times the conventions' factor for
/// one sample.
final class SampleLoss {
    private static final Symbol J0 = new Symbol("J0", "\\vec{J}_0", "J₀");
    private static final Symbol LETTER = new Symbol("J0", "J_0", "J₀");
    private static final Symbol SUM = new Symbol("sum of J0", "\\sum_i J_{0,i}", "ΣJ₀ᵢ");

    private final PairLocal local;
    private final BatchWeight weight;
    private final Quantity losses;
    private final Cost cost;

    /// @param a what comes out of the network, n×1
    /// @param out its short name
    /// @param y n
    /// @param rest 1 − a, n
    /// @throws jacobianlens.math.BadInput if there is no such loss, or an output lies outside its domain
    SampleLoss(String loss, Conventions conventions, Quantity a, Symbol out, Vec y, Vec rest) {
        int n = y.size();
        local = new PairLocal(
                Functions.loss(loss, "loss", Stream.of(Network.NO_LOSS)),
                conventions,
                J0,
                Axis.components(LETTER, n),
                Notation.vector("y"),
                Axis.components("y", n),
                y,
                out,
                a.rows(),
                Vec.of(n, k -> a.value().at(k, 0)),
                rest);
        weight = BatchWeight.ofOne(conventions.lossFactor());
        losses = local.values();
        cost = new Cost(losses, weight, SUM);
    }

    /// What is left of this loss and the activation that a came from, where that is simple.
    Optional<Shortcut> shortcut(Activated before, Quantity a) {
        return Shortcut.of(local.f(), before, weight, a, targets());
    }

    private Quantity targets() {
        return Matrices.vector(local.first(), local.u(), local.firsts());
    }

    /// The steps to J.
    void forward(Script script, Quantity a) {
        script.value(losses);
        script.step(Step.show(
                "Loss",
                "J₀ = L(y, " + a.symbol().plain() + ")",
                "Every output is held against its own target.",
                losses.definition(),
                Tile.of(targets()),
                Tile.of(",", a),
                Tile.of("→", losses)));
        cost.step(script, "The cost of the sample is " + weight.of("its outputs' losses") + ": one number.", losses);
    }

    /// ∂J/∂a = ∂J/∂J₀ · ∂J₀/∂a, 1×n.
    Quantity gradient(Script script) {
        var words = script.words();
        var local0 = script.jacobian(local.secondJacobian());
        script.notes(local.secondNotes());
        script.step(local.secondTable());
        var weighing = script.jacobian(cost.jacobian());
        return script.multiply(
                Chain.multiply(Cost.J, local.second(), weighing, local0),
                "The cost weighs the losses of all outputs alike. A diagonal factor on the " + words.right()
                        + " scales " + words.column() + "s, so each output's slope " + weight.effect() + ".");
    }
}

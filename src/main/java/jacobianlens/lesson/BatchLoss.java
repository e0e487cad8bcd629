package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Notation;
import jacobianlens.chain.PairLocal;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Functions;
import jacobianlens.function.Pairwise;
import jacobianlens.math.Expression;
import jacobianlens.math.Matrix;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The loss of a mini-batch: every output of every sample is held against its target, and J is the sum over outputs and
/// samples, times the conventions' factor, which counts samples.
final class BatchLoss {
    private static final Symbol MATRIX = new Symbol("J0", "J_0", "J₀");
    private static final Symbol SUM = new Symbol("sum of J0", "\\sum_{i,k} J^{(i)}_{0,k}", "ΣJ₀");

    private final Script script;
    private final Quantity y;
    private final Quantity a;
    private final BatchWeight weight;
    private final List<PairLocal> samples = new ArrayList<>();
    private final Quantity losses;

    /// @param y n×N
    /// @param a what comes out of the network, n×N
    /// @param rests 1 − a of each sample, n
    /// @throws jacobianlens.math.BadInput if there is no such loss, or an output lies outside its domain
    BatchLoss(Script script, String loss, Matrix y, Quantity a, List<Vec> rests) {
        this.script = script;
        this.y = Samples.given("y", "Y", y);
        this.a = a;
        this.weight = new BatchWeight(script.conventions().lossFactor(), y.columns());
        var f = Functions.loss(loss, "loss", Stream.of(Network.NO_LOSS));
        for (int s = 0; s < y.columns(); s++) samples.add(sample(f, y, s, rests.get(s)));
        losses = Samples.matrix(
                MATRIX,
                Axis.components(MATRIX, y.rows()),
                samples.stream().map(PairLocal::values).toList(),
                null);
    }

    private PairLocal sample(Pairwise f, Matrix y, int s, Vec rest) {
        int n = y.rows();
        return new PairLocal(
                f,
                script.conventions(),
                MATRIX,
                new Axis(n, k -> Notation.sampleComponent(MATRIX, k, s)),
                this.y.symbol(),
                new Axis(n, k -> this.y.cell(k, s)),
                y.column(s),
                a.symbol(),
                new Axis(n, k -> a.cell(k, s)),
                Vec.of(n, k -> a.value().at(k, s)),
                rest);
    }

    /// What is left of this loss and the activation that a came from, where that is simple.
    Optional<Shortcut> shortcut(Activated before) {
        return Shortcut.of(samples.getFirst().f(), before, weight, a, y);
    }

    /// The steps to J.
    void forward() {
        script.value(losses);
        script.step(Step.show(
                "Loss",
                "J₀ = L(Y, " + a.symbol().plain() + ")",
                "Every output of every sample is held against its own target.",
                Samples.written(losses),
                Tile.of(y),
                Tile.of(",", a),
                Tile.of("→", losses)));
        new Cost(flat(), weight, SUM)
                .step(
                        script,
                        "The cost adds up the losses of a sample's outputs, and is " + weight.of("these sums")
                                + " over the samples: one number.",
                        losses);
    }

    /// All losses in one column.
    private Quantity flat() {
        int n = losses.value().rows();
        int all = n * losses.value().columns();
        return Quantity.column(
                MATRIX,
                Vec.of(all, m -> losses.value().at(m % n, m / n)),
                new Axis(all, m -> losses.cell(m % n, m / n)),
                (m, _) -> losses.known(m % n, m / n),
                losses.formula());
    }

    /// ∂J/∂A, n×N: every slope of the loss, times the factor.
    Quantity gradient() {
        var slopes = samples.stream().map(PairLocal::secondJacobian).toList();
        var value = Matrix.of(
                losses.value().rows(),
                slopes.size(),
                (k, s) -> weight.value() * slopes.get(s).value().at(k, k));
        var gradient =
                Samples.gradient(a, value, (k, s) -> cell(slopes.get(s).cells().at(k, k)));
        script.step(Step.show(
                "Gradient",
                gradient.symbol().plain(),
                "An output moves its own loss alone, so there is one slope for each; each " + weight.effect()
                        + ". The gradient has the shape of " + a.symbol().plain() + ".",
                Samples.written(gradient),
                Tile.of(a),
                Tile.of("→", gradient)));
        return gradient;
    }

    private Expression cell(Expression slope) {
        return weight.value() == 1 ? slope : weight.written().times(slope);
    }
}

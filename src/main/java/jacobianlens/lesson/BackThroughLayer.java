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
import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// From ∂J/∂A, n×N, back through one layer of a mini-batch: ∂J/∂Z, then ∂J/∂W and ∂J/∂b, which add up over the samples,
/// and the gradient by what went in.
///
/// @param shortcut what ∂J/∂Z comes to more simply, behind a loss that is made for the activation
record BackThroughLayer(Script script, NetworkOnBatch.Stage stage, Quantity outside, Optional<Shortcut> shortcut) {

    /// Writes the steps.
    ///
    /// @return the gradient by what went in, l×N
    Quantity write() {
        var delta = activation().cited();
        shortcut.ifPresent(left -> left.ofBatch(script, delta));
        weights(delta);
        bias(delta);
        return input(delta);
    }

    /// ∂J/∂Z, n×N, one sample after the other.
    private Quantity activation() {
        var locals = stage.activated().stream().map(Activated::jacobian).toList();
        int n = outside.value().rows();
        var columns = IntStream.range(0, locals.size())
                .mapToObj(s -> locals.get(s)
                        .value()
                        .leftTimes(Vec.of(n, k -> outside.value().at(k, s))))
                .toList();
        var gradient = Samples.gradient(
                stage.z(),
                Matrix.of(n, columns.size(), (k, s) -> columns.get(s).at(k)),
                (k, s) -> cell(locals.get(s), k, s));
        for (int s = 0; s < stage.activated().size(); s++) {
            int column = s + 1;
            script.notes(stage.activated().get(s).notes().stream()
                    .map(note -> note.on(gradient.id(), column))
                    .toList());
        }
        boolean entrywise = stage.activated().getFirst() instanceof Activated.Entrywise;
        script.step(Step.show(
                "Gradient",
                gradient.symbol().plain(),
                (entrywise
                                ? "Back through the activation: every number is multiplied by its own slope, since the activation"
                                        + " mixes neither neurons nor samples."
                                : "Back through softmax: within a sample every z moves every output, but samples do not mix.")
                        + " The gradient has the shape of " + stage.z().symbol().plain() + ".",
                Samples.written(gradient),
                Tile.of(outside),
                Tile.of("→", gradient)));
        return gradient;
    }

    /// Σₘ ∂J/∂aₘ · ∂aₘ/∂zₖ, without what can only be zero.
    private Expression cell(Quantity local, int k, int s) {
        var terms = new ArrayList<Expression>();
        var value = local.value();
        for (int m : value.isDiagonal()
                ? new int[] {k}
                : IntStream.range(0, value.rows()).toArray())
            terms.add(outside.known(m, s).times(local.cells().at(m, k)));
        return terms.size() == 1 ? terms.getFirst() : new Expression.Sum(List.copyOf(terms));
    }

    /// ∂J/∂W = A·(∂J/∂Z)ᵀ, in the shape of W: every sample adds an outer product.
    private void weights(Quantity delta) {
        var layer = stage.layer();
        var input = stage.input().cited();
        var matrix = layer.names().matrix();
        var product = layer.isTurned()
                ? Chain.multiply(matrix, delta, transposed(input))
                : Chain.multiply(matrix, input, transposed(delta));
        var found = product.result();
        var neurons = new Axis(layer.n(), layer.names()::neuron);
        var gradient = Quantity.gradient(
                Cost.J,
                matrix,
                found.value(),
                layer.isTurned() ? neurons : stage.input().rows(),
                layer.isTurned() ? stage.input().rows() : neurons,
                layer.isTurned() ? (k, j) -> layer.name(j, k) : layer::name,
                found.cells(),
                new Formula.Grid(found.value().rows(), found.value().columns(), found.cells()));
        script.multiply(
                product.as(gradient),
                "Here the samples meet: every sample adds an outer product of what went in and how J changes with its z, so"
                        + " the sum over the samples stands inside this product.");
    }

    /// ∂J/∂b, 1×n: the bias is shared, so it gathers from all samples.
    private void bias(Quantity delta) {
        var layer = stage.layer();
        var names = layer.bias().rows();
        int n = layer.n();
        int samples = delta.value().columns();
        Formula.Entry cells = (_, k) -> new Expression.Sum(
                IntStream.range(0, samples).mapToObj(s -> delta.known(k, s)).toList());
        var value = Matrix.of(
                1,
                n,
                (_, k) -> IntStream.range(0, samples)
                        .mapToDouble(s -> delta.value().at(k, s))
                        .sum());
        var gradient = script.jacobian(Quantity.jacobian(
                Cost.J,
                layer.names().b().vector(),
                new Jacobian.Dense(value),
                Axis.single(Cost.J),
                names,
                cells,
                new Formula.Grid(1, n, cells)));
        script.step(Step.show(
                "Gradient",
                gradient.symbol().plain(),
                "The bias is shared by all samples, so how much J feels it is the sum over all samples.",
                Samples.written(gradient, n * samples),
                Tile.of(delta),
                Tile.of("→", gradient)));
    }

    /// W·∂J/∂Z, l×N.
    private Quantity input(Quantity delta) {
        var product =
                Chain.multiply(stage.input().symbol(), transposed(stage.layer().weights()), delta);
        var found = product.result();
        var gradient = Samples.gradient(stage.input(), found.value().dense(), found.cells());
        boolean first = stage.input().id().equals("X");
        var step = product.as(gradient);
        String caption = "Back through the weights: what went into the layer is felt by every neuron of it.";
        if (first) script.multiply(step, caption);
        else script.step(step, caption);
        return gradient.cited();
    }

    /// A factor turned round, under the id that says so.
    private static Quantity transposed(Quantity factor) {
        String id = factor.id();
        var turned = factor.transposed();
        String other = id.endsWith("^T") ? id.substring(0, id.length() - 2) : id + "^T";
        return turned.named(turned.symbol().withKey(other));
    }
}

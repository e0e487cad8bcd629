package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Chain;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Matrices;
import jacobianlens.chain.Notation;
import jacobianlens.chain.PairLocal;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Conventions;
import jacobianlens.function.Functions;
import jacobianlens.function.Loss;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Symbol;
import java.util.List;

/// S27–S29: a loss over a mini-batch, J₀⁽ⁱ⁾ = L(y⁽ⁱ⁾, ŷ⁽ⁱ⁾) and J their mean, sum or half mean. ∂J/∂ŷ is a row, 1×N.
public final class LossOverBatch implements Scene {
    private static final Symbol J0 = new Symbol("J0", "\\vec{J}_0", "J₀");
    private static final Symbol YHAT = new Symbol("yhat", "\\vec{\\hat{y}}", "ŷ");
    private static final Symbol SUM = new Symbol("J0", "\\sum_i J_0^{(i)}", "ΣJ₀⁽ⁱ⁾");

    @Override
    public String id() {
        return "loss";
    }

    @Override
    public String title() {
        return "Loss over a mini-batch";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("loss", "Loss L", Field.Choices.LOSSES, "mse"),
                Field.vector("y", "Targets y", Dimension.SAMPLES, 1, 0, 1, 0),
                Field.vector("yhat", "Predictions ŷ", Dimension.SAMPLES, 0.8, 0.4, 0.5, 0.1));
    }

    @Override
    public Derivation derive(Inputs inputs, Conventions conventions) {
        int n = inputs.vector("y").size();
        var local = new PairLocal(
                Functions.loss(inputs.word("loss"), "loss"),
                conventions,
                J0,
                Axis.samples(new Symbol("J0", "J_0", "J₀"), n),
                Notation.vector("y"),
                Axis.samples("y", n),
                inputs.vector("y"),
                YHAT,
                Axis.samples(new Symbol("yhat", "\\hat{y}", "ŷ"), n),
                inputs.vector("yhat"));
        var script = new Script(conventions);
        var losses = script.value(local.values());
        script.step(Step.show(
                "Loss",
                "J₀ = L(y, ŷ)",
                "Each sample has its own loss, from its own target and its own prediction.",
                losses.definition(),
                Tile.of(Matrices.vector(local.first(), local.u(), local.firsts())),
                Tile.of(",", Matrices.vector(local.second(), local.v(), local.seconds())),
                Tile.of("→", losses)));
        var weight = new BatchWeight(conventions.lossFactor(), n);
        var total = new Cost(losses, weight, SUM);
        total.step(script, "The cost of the batch is " + weight.of("its losses") + ": one number.", losses);
        var local0 = script.jacobian(local.secondJacobian());
        script.notes(local.secondNotes());
        script.curve(local.secondCurve("L", Grips.direct("yhat", local.v(), "ŷ⁽ⁱ⁾")));
        script.step(local.secondTable());
        chain(script, total, local, local0);
        return script.derivation();
    }

    /// The errors as a row, (−2/N)(y − ŷ)ᵀ: of the squared error, whose slope is linear in them.
    private static Formula errors(PairLocal local, BatchWeight weight) {
        var y = Matrices.vector(local.first(), local.u(), local.firsts()).named();
        var yhat = Matrices.vector(local.second(), local.v(), local.seconds()).named();
        var errors = Formula.sum(y, new Formula.Negative(yhat));
        return new Formula.Scale(weight.over(new Expression.Num(-2)), new Formula.Transposed(errors));
    }

    /// ∂J/∂ŷ = ∂J/∂J₀ · ∂J₀/∂ŷ: a row times a diagonal.
    private static void chain(Script script, Cost cost, PairLocal local, Quantity local0) {
        var words = script.words();
        var weight = cost.weight();
        var weighing = script.jacobian(cost.jacobian());
        script.step(Step.show(
                "Local",
                "∂J/∂J₀ = (" + weight.plain() + " … " + weight.plain() + ")" + words.either("", "ᵀ"),
                "The cost weighs every sample's loss alike, so its Jacobian is a " + words.row() + " of "
                        + weight.plain() + ".",
                weighing.definition(),
                Tile.of(weighing)));
        var product = script.multiply(
                Chain.multiply(Cost.J, YHAT, weighing, local0),
                "A diagonal factor on the " + words.right() + " scales " + words.column() + "s: each sample's slope "
                        + weight.effect() + ". The result is a " + words.row() + ".");
        script.step(Results.of(
                product,
                "∂J/∂ŷ, " + words.either("1 × N", "N × 1"),
                "One " + words.row() + ", one entry for each sample: its own slope, weighted by " + weight.plain()
                        + ".",
                local.f() == Loss.MSE
                        ? Formula.equation(product.named(), product.formula(), errors(local, weight))
                        : product.definition()));
    }
}

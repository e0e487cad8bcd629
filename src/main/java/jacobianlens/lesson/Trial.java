package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Matrices;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Script;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.chain.VectorLocal;
import jacobianlens.math.BadInput;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Numbers;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One input moves by h: which outputs move, and how that stands in the Jacobian.
///
/// @param j the input that moves, from 0
/// @param before the function at x
/// @param moved the function at x with entry j moved by a step
record Trial(Vec x, int j, double h, VectorLocal before, DoubleFunction<VectorLocal> moved) {
    private static final int NAMED = 4;
    /// A step that shows slopes to about six digits, as a part of a number.
    private static final double SHORT = 1e-6;
    private static final double NEARER = 0.9;
    private static final Symbol DELTA = new Symbol("Dy", "\\Delta\\vec{y}", "Δy");
    private static final Symbol STEP = Notation.letter("h");

    void write(Script script) {
        var y = script.value(before.values());
        var outcome = outcome(moved.apply(h).values());
        var change = script.value(change(y, outcome));
        script.step(Step.show(
                "Trial",
                input() + " + h",
                input() + " moves by " + Numbers.shortForm(h) + ": " + verdict(moving(y, outcome)),
                Formula.together(y.definition(), outcome.definition(), change.definition()),
                Tile.of(push()),
                Tile.of("→", outcome),
                Tile.of("−", y),
                Tile.of("=", change)));
        var jacobian = script.jacobian(before.jacobian());
        script.step(Step.show(
                "Local",
                jacobian.symbol().plain(),
                structure(),
                jacobian.definition(),
                Tile.symbols(jacobian),
                Tile.of("=", jacobian)));
        script.step(quotient(script, y, change, jacobian));
    }

    /// Whether there is nothing but one input and one output.
    boolean isSingle() {
        return x.size() == 1;
    }

    /// Whether only the main diagonal can be other than zero, whatever the numbers.
    boolean isDiagonal() {
        return isSingle() || before.jacobian().value().isDiagonal();
    }

    /// @param moved the outputs that do, from 0
    private String verdict(int[] moved) {
        String movers = names(moved);
        String verb = moved.length == 1 ? " moves" : " move";
        boolean alone = moved.length == 1 && moved[0] == j;
        if (isSingle())
            return (moved.length == 0 ? "no output moves here" : movers + verb)
                    + ". There is no other output: take more inputs to see whether the function mixes them.";
        if (isDiagonal())
            return moved.length == 0
                    ? "no output moves here, and none but " + output(j) + " ever could."
                    : movers + verb + ", and no other output ever could.";
        if (moved.length == 0) return "no output moves. One trial proves nothing: the Jacobian says which ones can.";
        return alone
                ? movers + verb + " alone, this time. One trial proves nothing: the Jacobian says which ones can."
                : movers + verb
                        + ". An output at another place moves: the function is not element-wise, and its Jacobian not diagonal.";
    }

    private String structure() {
        if (isSingle()) return "With one input and one output every Jacobian is diagonal: it has one entry.";
        return switch (before.jacobian().value()) {
            case Jacobian.Scaled _, Jacobian.Diagonal _ ->
                "Output i reads input i alone: every other entry is zero before any number is known. It is diagonal.";
            case Jacobian.Patterned _ ->
                "Some paths are missing, and they are structural zeros; but there are paths beside the main diagonal, so"
                        + " it is not diagonal.";
            case Jacobian.DiagonalMinusOuter value ->
                "Every input leads to every output, so nothing is a structural zero and it is not diagonal; still it is"
                        + " stored in short, as a diagonal minus "
                        + (value.outers().size() == 1 ? "an outer product." : "outer products.");
            default ->
                "Every input can lead to every output, so nothing is a structural zero, not even where a zero was"
                        + " computed. It is not diagonal.";
        };
    }

    /// Δy/h beside the part of the Jacobian that belongs to input j.
    private Step quotient(Script script, Quantity y, Quantity change, Quantity jacobian) {
        var quotients = Vec.of(x.size(), i -> change.value().at(i, 0) / h);
        var quotient = Quantity.column(
                new Symbol("Dy/h", "\\frac{1}{h}\\,\\Delta\\vec{y}", "Δy/h"),
                quotients,
                change.rows(),
                (i, k) -> change.known(i, 0).over(step()),
                new Formula.Scale(new Expression.Num(1).over(step()), change.formula()));
        var slopes = Quantity.jacobian(
                Notation.vector("y"),
                jacobian.columns().at(j),
                part(jacobian.value()),
                jacobian.rows(),
                Axis.single(jacobian.columns().at(j)),
                (i, _) -> jacobian.entry(i, j),
                new Formula.Grid(x.size(), 1, (i, _) -> jacobian.entry(i, j)));
        var nearness =
                nearness(y, quotients, Vec.of(x.size(), i -> slopes.value().at(i, 0)));
        String line = script.words().column() + " " + (j + 1) + " of the Jacobian";
        return Step.show(
                "Quotient",
                "Δy/h and " + slopes.symbol().plain(),
                nearness.says(line),
                Formula.together(quotient.definition(), slopes.definition()),
                Tile.of(quotient),
                Tile.of(nearness.sign(), slopes));
    }

    private Nearness nearness(Quantity y, Vec quotients, Vec slopes) {
        double limit = NEARER * Nearness.off(quotients, slopes);
        double usual = Math.copySign(SHORT * Math.max(1, Math.abs(x.at(j))), h);
        boolean tiny = Math.abs(h) < Math.abs(usual);
        if (tiny && off(y, usual, slopes) < limit) return Nearness.of(quotients, slopes, Nearness.Step.LONGER);
        boolean shorter = off(y, h / 16, slopes) < limit || !tiny && off(y, usual, slopes) < limit;
        boolean kink = before.notes().stream().anyMatch(note -> note.column() == j + 1);
        var none = kink ? Nearness.Step.NONE_AT_KINK : Nearness.Step.NONE;
        return Nearness.of(quotients, slopes, shorter ? Nearness.Step.SHORTER : none);
    }

    /// How far the quotients of another step are from the slopes; infinitely where it leads out of the domain.
    private double off(Quantity y, double step, Vec slopes) {
        try {
            var there = moved.apply(step).values().value();
            return Nearness.off(
                    Vec.of(x.size(), i -> (there.at(i, 0) - y.value().at(i, 0)) / step), slopes);
        } catch (BadInput _) {
            return Double.POSITIVE_INFINITY;
        }
    }

    /// Column j of a Jacobian, its structural zeros with it.
    private Jacobian part(Jacobian value) {
        int n = value.rows();
        var numbers = Matrix.of(n, 1, (i, _) -> value.at(i, j));
        var paths = Matrix.of(n, 1, (i, _) -> value.isStructuralZero(i, j) ? 0 : 1);
        boolean all = paths.entries().allMatch(path -> path == 1);
        return all ? new Jacobian.Dense(numbers) : new Jacobian.Patterned(numbers, paths);
    }

    /// The outputs that move, from 0.
    private int[] moving(Quantity y, Quantity outcome) {
        return IntStream.range(0, x.size())
                .filter(i -> y.value().at(i, 0) != outcome.value().at(i, 0))
                .toArray();
    }

    private String names(int[] outputs) {
        if (outputs.length == 0) return "";
        int last = outputs.length <= NAMED ? outputs.length - 1 : NAMED;
        String some = IntStream.of(outputs).limit(last).mapToObj(this::output).collect(Collectors.joining(", "));
        if (outputs.length > NAMED) return some + " and " + (outputs.length - NAMED) + " more";
        return (some.isEmpty() ? "" : some + " and ") + output(outputs[last]);
    }

    private String output(int i) {
        return before.values().rows().at(i).plain();
    }

    private String input() {
        return Notation.component("x", j).plain();
    }

    /// Δx: h at place j, nothing elsewhere.
    private Quantity push() {
        var symbol = new Symbol("Dx", "\\Delta\\vec{x}", "Δx");
        var at = Vec.of(x.size(), i -> i == j ? h : 0);
        return Quantity.column(
                symbol,
                at,
                change(Axis.components("x", x.size())),
                (i, _) -> i == j ? step() : new Expression.Num(0),
                Matrices.column(symbol, at));
    }

    /// y at the moved input.
    private Quantity outcome(Quantity values) {
        var symbol = new Symbol("y'", "\\vec{y}^{\\,\\prime}", "y′");
        var names = values.rows();
        return Quantity.column(
                symbol,
                Vec.of(x.size(), i -> values.value().at(i, 0)),
                new Axis(x.size(), i -> dashed(names.at(i))),
                values.cells(),
                values.formula());
    }

    /// Δy = y′ − y.
    private Quantity change(Quantity y, Quantity outcome) {
        return Quantity.column(
                DELTA,
                Vec.of(x.size(), i -> outcome.value().at(i, 0) - y.value().at(i, 0)),
                change(y.rows()),
                (i, _) -> outcome.known(i, 0).minus(y.known(i, 0)),
                Formula.sum(outcome.named(), new Formula.Negative(y.named())));
    }

    /// The names of what an entry changes by, such as Δy₂.
    private static Axis change(Axis of) {
        return new Axis(
                of.size(),
                i -> new Symbol(
                        "D" + of.at(i).key(),
                        "\\Delta " + of.at(i).latex(),
                        "Δ" + of.at(i).plain()));
    }

    private Expression step() {
        return new Expression.Known(STEP, h);
    }

    private static Symbol dashed(Symbol name) {
        return new Symbol(name.key() + "'", name.latex() + "'", name.plain() + "′");
    }
}

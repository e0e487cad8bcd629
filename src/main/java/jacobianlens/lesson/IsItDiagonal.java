package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Derivation;
import jacobianlens.chain.Guard;
import jacobianlens.chain.Local;
import jacobianlens.chain.Mixing;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Place;
import jacobianlens.chain.Script;
import jacobianlens.chain.VectorLocal;
import jacobianlens.function.Conventions;
import jacobianlens.function.Functions;
import jacobianlens.math.Numbers;
import jacobianlens.math.Problem;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;
import java.util.Arrays;
import java.util.List;

/// Moves one input of a function and looks which outputs move: the trial, the Jacobian, and what goes wrong when one
/// takes it for diagonal.
public final class IsItDiagonal implements Scene {
    private static final Symbol X = Notation.vector("x");
    private static final Symbol Y = Notation.vector("y");
    private static final Symbol MOVED = new Symbol("x", "\\vec{x}+\\Delta\\vec{x}", "x + Δx");

    @Override
    public String id() {
        return "is-it-diagonal";
    }

    @Override
    public String title() {
        return "Is it diagonal?";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("f", "Function f", Field.Choices.VECTORS, "softmax"),
                Field.vector("x", "Input x", Dimension.SIZE, 1, 0.5, -1, 2),
                Field.index("j", "Input that moves, j", Dimension.SIZE, 2),
                Field.number("h", "Step h", 0.3));
    }

    @Override
    public Derivation derive(Inputs inputs, Conventions conventions) {
        var x = inputs.vector("x");
        int j = index(inputs.number("j"), x.size());
        double h = inputs.number("h");
        Guard.inside(h == 0 ? "a trial needs a step other than 0" : null, "h", () -> "0");
        var f = inputs.word("f");
        var local = at(f, conventions, place(x, X, Axis.components("x", x.size())));
        var script = new Script(conventions);
        var trial = new Trial(x, j, h, local, step -> at(f, conventions, moved(x, j, step)));
        trial.write(script);
        new Pretence(local, trial).write(script);
        script.notes(local.notes());
        var curve = local.curve(Grips.direct("x", x, "xᵢ"));
        if (curve != null) script.curve(curve.withFront(j));
        return script.derivation();
    }

    private static VectorLocal at(String word, Conventions conventions, Place place) {
        return Mixing.byId(word.strip()).map(mixing -> mixing.at(place)).orElseGet(() -> {
            var f = Functions.unary(word, "f", Arrays.stream(Mixing.values()).map(Mixing::id));
            return new Local(
                    f, conventions, place.output(), place.outputs(), place.input(), place.inputs(), place.at());
        });
    }

    private static Place place(Vec x, Symbol input, Axis names) {
        return new Place(Y, Axis.components(Y.key(), x.size()), input, names, x);
    }

    /// The point after the move; its entries are named by where they come from, so that a complaint says so.
    private static Place moved(Vec x, int j, double h) {
        var names = Axis.components("x", x.size());
        var moved = new Symbol(
                names.at(j).key() + " + h",
                names.at(j).latex() + "'",
                names.at(j).plain() + "′");
        var at = Vec.of(x.size(), i -> i == j ? x.at(i) + h : x.at(i));
        return place(at, MOVED, new Axis(x.size(), i -> i == j ? moved : names.at(i)));
    }

    /// The input that moves, from 0.
    private static int index(double given, int n) {
        if (given >= 1 && given <= n && given == Math.rint(given)) return (int) given - 1;
        throw new Problem(
                        "number",
                        "j",
                        "j names the input that moves, from 1 to " + n + "; it is " + Numbers.exact(given) + ".",
                        "Use a whole number from 1 to " + n + ".")
                .exception();
    }
}

package jacobianlens.lesson;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.chain.Words;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Symbol;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// S18: a Jacobian read as a stack of gradients, one row for each output.
final class Gradients {
    private Gradients() {}

    static Step of(Words words, Quantity jacobian, Symbol input) {
        return of(words, List.of(jacobian), _ -> input, input.plain());
    }

    /// Several Jacobians by inputs of one kind, side by side; the formula is that of the first.
    ///
    /// @param inputs the input of Jacobian k
    /// @param name what any of the inputs is called
    static Step of(Words words, List<Quantity> jacobians, IntFunction<Symbol> inputs, String name) {
        var jacobian = jacobians.getFirst();
        return Step.show(
                "Gradients",
                words.row() + "s ∇" + name + " " + jacobian.rows().at(0).plain() + " …",
                jacobian.value().rows() == 1
                        ? "With one output the Jacobian is one " + words.row() + ", its gradient: how "
                                + jacobian.rows().at(0).plain() + " changes with every entry of " + name + "."
                        : "Read by " + words.row() + "s, the Jacobian is made of gradients: " + words.row()
                                + " i is how output i changes with every entry of " + name + ".",
                Formula.equation(jacobian.named(), stack(jacobian, inputs.apply(0)), jacobian.formula()),
                Tile.list(IntStream.range(0, jacobians.size())
                        .mapToObj(k -> stacked(jacobians.get(k), inputs.apply(k)))
                        .toList()));
    }

    /// A Jacobian whose gradients are single numbers: every entry by its name, beside its value.
    ///
    /// @param summary the name of any entry, such as `∂aᵢ/∂bⱼ`
    static Step table(Words words, Quantity jacobian, String summary) {
        return Step.show(
                "Gradients",
                summary,
                "Entry by entry: " + words.row() + " i, " + words.column() + " j is how output i changes with input j.",
                jacobian.definition(),
                Tile.symbols(jacobian),
                Tile.of("=", jacobian));
    }

    private static Formula stack(Quantity jacobian, Symbol input) {
        return new Formula.Rows(
                jacobian.value().rows(),
                i -> new Formula.Row(null, new Formula.Named(gradient(jacobian, input, i), row(jacobian, i), true)));
    }

    private static Quantity stacked(Quantity jacobian, Symbol input) {
        return jacobian.withRows(new Axis(jacobian.value().rows(), i -> gradient(jacobian, input, i)));
    }

    private static Symbol gradient(Quantity jacobian, Symbol input, int i) {
        var output = jacobian.rows().at(i);
        return new Symbol(
                output.key(),
                "\\nabla_{" + input.latex() + "}\\, " + output.latex(),
                "∇" + input.plain() + " " + output.plain());
    }

    private static Jacobian row(Quantity jacobian, int i) {
        int columns = jacobian.value().columns();
        return new Jacobian.Dense(
                Matrix.of(1, columns, (_, j) -> jacobian.value().at(i, j)));
    }
}

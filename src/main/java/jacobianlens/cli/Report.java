package jacobianlens.cli;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Note;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.function.DerivativeRule;
import jacobianlens.function.DerivativeStep;
import jacobianlens.lesson.OwnFunction;
import jacobianlens.math.Counted;
import jacobianlens.math.Numbers;
import jacobianlens.math.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The answer of `compute` for people: values, Jacobians, steps and notes as text. A structural zero is a `·`, a zero
/// that was computed is a `0`; large arrays are elided.
final class Report {
    private static final int LONGEST = 10;
    private static final int KEPT = 4;
    private static final int ELIDED = -1;

    private Report() {}

    static String of(String title, Derivation derivation, List<OwnFunction> own) {
        var text = new StringBuilder(title).append("\n");
        own.forEach(function -> text.append('\n').append(function(function)));
        if (!derivation.values().isEmpty()) text.append("\nValues\n");
        derivation.values().forEach(quantity -> text.append(indented(value(quantity))));
        text.append("\nJacobians (· is a structural zero)\n");
        derivation.jacobians().forEach(quantity -> text.append('\n').append(indented(matrix(quantity))));
        text.append("\nSteps\n");
        int n = derivation.steps().size();
        for (int k = 0; k < n; k++)
            text.append('\n').append(indented(step(k + 1, n, derivation.steps().get(k))));
        if (!derivation.notes().isEmpty()) text.append("\nNotes\n");
        derivation.notes().stream().map(Note::text).distinct().forEach(note -> text.append(indented(note + "\n")));
        return text.toString();
    }

    /// A typed function, its domain, and its derivatives step by step.
    private static String function(OwnFunction function) {
        var text = new StringBuilder(
                function.name() + " = " + Plain.of(function.formula()) + ", defined for " + function.domain() + "\n");
        for (var partial : function.partials()) {
            text.append(partial.name())
                    .append(" = ")
                    .append(Plain.of(partial.derivative()))
                    .append('\n');
            partial.steps().forEach(step -> text.append(indented(step(step))));
        }
        return text.toString();
    }

    private static String step(DerivativeStep step) {
        String before = Plain.of(step.before());
        boolean same = step.rule() == DerivativeRule.SIMPLIFY;
        return step.rule().words() + ": " + (same ? before : "(" + before + ")′") + " = " + Plain.of(step.after())
                + "\n";
    }

    private static String value(Quantity quantity) {
        return quantity.kind() == Quantity.Kind.MATRIX ? matrix(quantity) : vector(quantity);
    }

    private static String vector(Quantity quantity) {
        var entries = shown(quantity.value().rows()).stream()
                .map(i -> i == ELIDED ? "…" : number(quantity.value().at(i, 0)))
                .toList();
        return quantity.symbol().plain() + " = "
                + (quantity.kind() == Quantity.Kind.SCALAR
                        ? entries.getFirst()
                        : "[" + String.join(", ", entries) + "]")
                + "\n";
    }

    private static String matrix(Quantity quantity) {
        var v = quantity.value();
        var rows = new ArrayList<List<String>>();
        var columns = shown(v.columns());
        rows.add(row(
                "",
                columns.stream()
                        .map(j -> j == ELIDED ? "…" : quantity.columns().at(j).plain())
                        .toList()));
        for (int i : shown(v.rows()))
            rows.add(
                    i == ELIDED
                            ? row("⋮", columns.stream().map(j -> "⋮").toList())
                            : row(
                                    quantity.rows().at(i).plain(),
                                    columns.stream()
                                            .map(j -> j == ELIDED ? "…" : cell(quantity, i, j))
                                            .toList()));
        return quantity.symbol().plain() + "  (" + quantity.id() + ")  " + v.rows() + "×" + v.columns() + ", "
                + v.structure() + ", " + stored(v.stored()) + "\n" + Table.of(rows, true);
    }

    private static String stored(long stored) {
        return stored == 1 ? "1 number stored" : stored + " numbers stored";
    }

    private static String step(int k, int n, Step step) {
        var text = k + " / " + n + "  " + step.summary() + "\n" + step.caption() + "\n";
        var product = step.multiplication();
        if (product == null) return text;
        return text + product.left().id() + " · " + product.right().id() + " = "
                + product.result().id() + " by "
                + product.rule().id() + ": " + Counted.multiplications(product.multiplications()) + ", "
                + product.denseMultiplications() + " when every entry is multiplied out\n";
    }

    private static List<String> row(String name, List<String> cells) {
        var row = new ArrayList<String>();
        row.add(name);
        row.addAll(cells);
        return row;
    }

    private static String cell(Quantity quantity, int i, int j) {
        return quantity.value().isStructuralZero(i, j)
                ? "·"
                : number(quantity.value().at(i, j));
    }

    private static String number(double value) {
        return Numbers.exact(Numbers.rounded(value));
    }

    /// The indices that are shown, with one gap when there are too many.
    private static List<Integer> shown(int n) {
        if (n <= LONGEST) return IntStream.range(0, n).boxed().toList();
        var indices = new ArrayList<>(IntStream.range(0, KEPT).boxed().toList());
        indices.add(ELIDED);
        indices.addAll(IntStream.range(n - KEPT, n).boxed().toList());
        return indices;
    }

    private static String indented(String text) {
        return text.indent(2);
    }
}

package jacobianlens.render;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Explanation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Tile;
import jacobianlens.lesson.View;
import jacobianlens.math.Numbers;
import jacobianlens.math.Plain;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A picture in words, for those who cannot see it: the step, its matrices row by row, and the cell pointed at.
public final class Description {
    private Description() {}

    /// One step in words; rows and columns beyond those drawn are left out here too.
    public static String of(Derivation derivation, int step, View view) {
        return of(derivation, step, view, null);
    }

    /// One step in words, with what is pointed at; if that is nothing, with the pinned cell.
    public static String of(Derivation derivation, int step, View view, @Nullable Pointed pointed) {
        var shown = derivation.steps().get(step);
        var reach = Reach.of(shown, view.walk());
        var focus = reach.focus(pointed, view.pinned());
        var text = new StringBuilder(shown.title() + ": " + shown.summary() + "\n" + shown.caption() + "\n"
                + Plain.of(shown.formula()) + "\n");
        var dominoes = shown.dominoes();
        if (dominoes != null) text.append(dominoes.words());
        shown.tiles().forEach(tile -> text.append(matrix(tile, reach)));
        var lights = Lights.of(derivation, shown, focus);
        var quantity = lights.quantity();
        var at = lights.cell();
        var moment = reach.moment(focus);
        if (moment.isPresent()) text.append(moment(moment.get()));
        else if (quantity != null && at != null) text.append(cell(quantity, at.row(), at.column()));
        return text.toString();
    }

    private static String moment(Moment moment) {
        return Plain.of(moment.formula()) + "\n" + moment.heading() + " " + moment.detail();
    }

    /// A cell's name and its three lines, or why it can only be zero.
    public static String cell(Quantity quantity, int row, int column) {
        return switch (Explanation.of(quantity, row, column)) {
            case Explanation.StructuralZero zero -> zero.cell().plain() + " = 0, a structural zero: " + zero.why();
            case Explanation.Value value -> value.cell().plain() + " = " + sides(value);
        };
    }

    /// What is equal to a cell, each said once: its forms, with numbers put in, its value.
    private static String sides(Explanation.Value value) {
        var sides = value.forms().stream().map(Plain::of);
        var numbers = Stream.of(Plain.of(value.numbers()), Numbers.shortForm(value.value()));
        return Stream.concat(sides, numbers).distinct().collect(Collectors.joining(" = "));
    }

    /// The same as a sentence.
    static String sentence(Quantity quantity, int row, int column) {
        String cell = cell(quantity, row, column);
        return cell.endsWith(".") ? cell : cell + ".";
    }

    private static String matrix(Tile tile, Reach reach) {
        var box = new TileBox(tile, 1, 1);
        String structure = box.structure().isEmpty() ? "" : ", " + box.structure();
        return tile.quantity().symbol().plain() + ", " + box.shape() + structure + ": "
                + IntStream.range(0, box.rows())
                        .mapToObj(i -> row(tile, box, reach, i))
                        .collect(Collectors.joining("; "))
                + "\n";
    }

    private static String row(Tile tile, TileBox box, Reach reach, int i) {
        var quantity = tile.quantity();
        return IntStream.range(0, box.columns())
                .mapToObj(j -> {
                    if (!reach.isDrawn(quantity, i, j)) return "□";
                    if (tile.face() == Tile.Face.SYMBOLS)
                        return quantity.cell(i, j).plain();
                    if (quantity.value().isStructuralZero(i, j)) return "·";
                    return tile.face() == Tile.Face.ENTRIES
                            ? Plain.of(quantity.entry(i, j))
                            : Numbers.shortForm(quantity.value().at(i, j));
                })
                .collect(Collectors.joining(" "));
    }
}

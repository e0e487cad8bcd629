package jacobianlens.render;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Tile;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The symbols that belong to a symbol: the entries of a vector or matrix, the vectors and the matrix that an entry is
/// in, the slopes at an argument.
record SymbolLinks(Derivation derivation) {

    /// The keys of the symbols that light up with this one.
    Set<String> of(String key) {
        var linked = new HashSet<String>();
        entries().forEach((whole, entries) -> {
            if (whole.equals(key)) linked.addAll(entries);
            if (entries.contains(key)) linked.add(whole);
        });
        for (var jacobian : derivation.jacobians())
            cells(jacobian)
                    .filter(at -> jacobian.input(at[0], at[1]).key().equals(key))
                    .forEach(at -> linked.add(Notation.cell(jacobian.id(), at[0], at[1])));
        return Set.copyOf(linked);
    }

    /// By the key of a vector or matrix, the keys of its entries.
    private Map<String, Set<String>> entries() {
        var all = new HashMap<String, Set<String>>();
        derivation.steps().stream()
                .flatMap(step -> step.tiles().stream())
                .map(Tile::quantity)
                .forEach(array -> {
                    if (!array.isJacobian()) {
                        add(
                                all,
                                array.id(),
                                cells(array).map(at -> array.cell(at[0], at[1]).key()));
                        add(all, array.id(), known(array, cells(array)));
                    }
                    lines(array, all);
                });
        return all;
    }

    /// The vectors that an array is written as a stack of.
    private static void lines(Quantity array, Map<String, Set<String>> all) {
        switch (array.formula()) {
            case Formula.Rows(int rows, var row) ->
                IntStream.range(0, TileBox.shown(rows))
                        .filter(i -> row.apply(i).scale() == null)
                        .forEach(i -> add(all, row.apply(i).vector().symbol().key(), known(array, line(array, 0, i))));
            case Formula.Columns(int columns, var column) ->
                IntStream.range(0, TileBox.shown(columns))
                        .filter(j -> column.apply(j).scale() == null)
                        .forEach(j ->
                                add(all, column.apply(j).vector().symbol().key(), known(array, line(array, 1, j))));
            default -> {}
        }
    }

    /// The cells of a row (side 0) or of a column (side 1).
    private static Stream<int[]> line(Quantity array, int side, int line) {
        return cells(array).filter(at -> at[side] == line);
    }

    /// The keys of the symbols that stand alone in a cell.
    private static Stream<String> known(Quantity array, Stream<int[]> cells) {
        return cells.map(at -> array.entry(at[0], at[1]))
                .flatMap(entry -> entry instanceof Expression.Known known
                        ? Stream.of(known.symbol().key())
                        : Stream.of());
    }

    private static void add(Map<String, Set<String>> all, String whole, Stream<String> entries) {
        if (!whole.isEmpty())
            all.computeIfAbsent(whole, _ -> new HashSet<>())
                    .addAll(entries.filter(key -> !key.isEmpty()).toList());
    }

    /// The drawn cells of an array, as row and column, without its structural zeros.
    private static Stream<int[]> cells(Quantity array) {
        var value = array.value();
        return IntStream.range(0, TileBox.shown(value.rows()))
                .boxed()
                .flatMap(i -> IntStream.range(0, TileBox.shown(value.columns()))
                        .filter(j -> !value.isStructuralZero(i, j))
                        .mapToObj(j -> new int[] {i, j}));
    }
}

package jacobianlens.render;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The symbols that belong to a symbol: the entries of a vector or matrix, the vectors and the matrix that an entry is
/// in, the slopes at an argument.
record SymbolLinks(Derivation derivation) {

    /// The keys of the symbols that light up with this one.
    Set<String> of(String key) {
        var linked = new HashSet<String>();
        arrays().forEach(array -> wholes(array).forEach(whole -> {
            if (whole.key.equals(key)) whole.entries.get().forEach(linked::add);
            else if (whole.entries.get().anyMatch(key::equals)) linked.add(whole.key);
        }));
        for (var jacobian : derivation.jacobians())
            cells(jacobian)
                    .filter(at -> jacobian.input(at[0], at[1]).key().equals(key))
                    .forEach(at -> linked.add(Notation.cell(jacobian.id(), at[0], at[1])));
        linked.remove("");
        return Set.copyOf(linked);
    }

    /// A vector or matrix by its key, and the keys of its entries.
    private record Whole(String key, Supplier<Stream<String>> entries) {}

    /// Every array of the steps, once.
    private Set<Quantity> arrays() {
        Set<Quantity> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var step : derivation.steps()) for (var tile : step.tiles()) arrays.add(tile.quantity());
        return arrays;
    }

    /// The array itself, unless it is a Jacobian, and the vectors that it is written as a stack of.
    private static Stream<Whole> wholes(Quantity array) {
        var lines = lines(array);
        if (array.isJacobian()) return lines;
        Supplier<Stream<String>> named =
                () -> cells(array).map(at -> array.cell(at[0], at[1]).key());
        return Stream.concat(
                Stream.of(new Whole(array.id(), named), new Whole(array.id(), () -> known(array, cells(array)))),
                lines);
    }

    private static Stream<Whole> lines(Quantity array) {
        return switch (array.formula()) {
            case Formula.Rows(int rows, var row) ->
                IntStream.range(0, TileBox.shown(rows))
                        .filter(i -> row.apply(i).scale() == null)
                        .mapToObj(i -> new Whole(key(row.apply(i).vector()), () -> known(array, row(array, i))));
            case Formula.Columns(int columns, var column) ->
                IntStream.range(0, TileBox.shown(columns))
                        .filter(j -> column.apply(j).scale() == null)
                        .mapToObj(j -> new Whole(key(column.apply(j).vector()), () -> known(array, column(array, j))));
            default -> Stream.of();
        };
    }

    private static String key(Formula.Named vector) {
        return vector.symbol().key();
    }

    /// The keys of the symbols that stand alone in a cell.
    private static Stream<String> known(Quantity array, Stream<int[]> cells) {
        return cells.map(at -> array.entry(at[0], at[1]))
                .flatMap(entry -> entry instanceof Expression.Known known
                        ? Stream.of(known.symbol().key())
                        : Stream.of());
    }

    /// The drawn cells of an array, as row and column, without its structural zeros.
    private static Stream<int[]> cells(Quantity array) {
        return rows(array).boxed().flatMap(i -> row(array, i));
    }

    private static Stream<int[]> row(Quantity array, int i) {
        return columns(array).filter(j -> !array.value().isStructuralZero(i, j)).mapToObj(j -> new int[] {i, j});
    }

    private static Stream<int[]> column(Quantity array, int j) {
        return rows(array).filter(i -> !array.value().isStructuralZero(i, j)).mapToObj(i -> new int[] {i, j});
    }

    private static IntStream rows(Quantity array) {
        return IntStream.range(0, TileBox.shown(array.value().rows()));
    }

    private static IntStream columns(Quantity array) {
        return IntStream.range(0, TileBox.shown(array.value().columns()));
    }
}

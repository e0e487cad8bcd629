package jacobianlens.render;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Multiplication;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.function.Parts;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What lights up when a cell is pointed at: the cell, the row and column it comes from, and everything of the same
/// name.
///
/// @param cell the cell pointed at; null if none, or if it is not on this stage
/// @param quantity the array the cell is in
/// @param product the step's product, if the cell is in its result
/// @param keys the keys of the symbols that light up
/// @param term the key of the symbol pointed at; empty if a cell is
/// @param addend the term of a sum pointed at; null if something else is
public record Lights(
        @Nullable Cell cell,
        @Nullable Quantity quantity,
        @Nullable Multiplication product,
        Set<String> keys,
        String term,
        Pointed.@Nullable Addend addend) {
    private static final Lights OFF = new Lights(null, null, null, Set.of(), "", null);

    /// What lights up at a step, in every pane.
    public static Lights of(Derivation derivation, Step step, @Nullable Pointed pointed) {
        return switch (pointed) {
            case null -> OFF;
            case Pointed.At(Cell cell) -> of(step, cell).withArguments(derivation);
            case Pointed.Addend addend -> of(step, addend).withArguments(derivation);
            case Pointed.Term(String key) -> of(derivation, step, key);
        };
    }

    /// A slope such as σ′(z₂), which fills a cell of a Jacobian, lights up its argument too. The array is the one
    /// that bears its own row names, not those of a stack of gradients, unless its cells are written anew here.
    private Lights withArguments(Derivation derivation) {
        var all = new HashSet<>(keys);
        for (var jacobian : derivation.jacobians())
            for (int i = 0; i < TileBox.shown(jacobian.value().rows()); i++)
                for (int j = 0; j < TileBox.shown(jacobian.value().columns()); j++)
                    if (keys.contains(Notation.cell(jacobian.id(), i, j)))
                        all.add(jacobian.input(i, j).key());
        all.remove("");
        var named = cell == null || quantity == null
                ? quantity
                : derivation
                        .find(cell.id())
                        .filter(other -> other.cells() == quantity.cells())
                        .orElse(quantity);
        return new Lights(cell, named, product, Set.copyOf(all), term, addend);
    }

    /// A term lights up both its factors.
    private static Lights of(Step step, Pointed.Addend addend) {
        var product = step.multiplication();
        var cell = addend.cell();
        if (product == null || !product.result().id().equals(cell.id())) return OFF;
        boolean inside = cell.row() < product.left().value().rows()
                && cell.column() < product.right().value().columns()
                && addend.k() < product.right().value().rows();
        if (!inside) return OFF;
        var keys = new HashSet<>(keys(product.left(), cell.row(), addend.k()));
        keys.addAll(keys(product.right(), addend.k(), cell.column()));
        return new Lights(null, null, product, Set.copyOf(keys), "", addend);
    }

    /// A symbol lights up itself and what belongs to it; if it names a cell, of this step or of any array, that cell
    /// is explained.
    private static Lights of(Derivation derivation, Step step, String key) {
        var linked = new HashSet<>(new SymbolLinks(derivation).of(key));
        var shown = step.tiles().stream().map(Tile::quantity);
        var all = Stream.concat(derivation.values().stream(), derivation.jacobians().stream());
        return Stream.concat(shown, all)
                .flatMap(quantity -> named(quantity, key).stream()
                        .map(cell -> new Lights(cell, quantity, null, keys(quantity, cell, key), key, null)))
                .findFirst()
                .orElseGet(() -> new Lights(null, null, null, Set.of(key), key, null))
                .with(linked);
    }

    private Lights with(Set<String> more) {
        var all = new HashSet<>(keys);
        all.addAll(more);
        return new Lights(cell, quantity, product, Set.copyOf(all), term, addend);
    }

    /// A partial derivative lights up its output and its input too.
    private static Set<String> keys(Quantity quantity, Cell cell, String key) {
        if (!quantity.isJacobian()) return Set.of(key);
        var keys = new HashSet<>(List.of(
                key,
                quantity.output(cell.row(), cell.column()).key(),
                quantity.input(cell.row(), cell.column()).key()));
        keys.remove("");
        return Set.copyOf(keys);
    }

    /// The cell of an array that has this name, among those that are drawn.
    private static Optional<Cell> named(Quantity quantity, String key) {
        for (int i = 0; i < TileBox.shown(quantity.value().rows()); i++)
            for (int j = 0; j < TileBox.shown(quantity.value().columns()); j++)
                if (key.equals(quantity.cell(i, j).key()) || key.equals(Notation.cell(quantity.id(), i, j)))
                    return Optional.of(new Cell(quantity.id(), i, j));
        return Optional.empty();
    }

    private static Lights of(Step step, Cell cell) {
        for (Tile tile : step.tiles()) {
            var quantity = tile.quantity();
            boolean here = quantity.id().equals(cell.id())
                    && cell.row() < quantity.value().rows()
                    && cell.column() < quantity.value().columns();
            if (here) return on(step, quantity, cell);
        }
        return OFF;
    }

    private static Lights on(Step step, Quantity quantity, Cell cell) {
        var product = step.multiplication();
        boolean result = product != null && product.result().id().equals(cell.id());
        return new Lights(cell, quantity, result ? product : null, keys(quantity, cell.row(), cell.column()), "", null);
    }

    /// What a cell lights up: its names, its array, and every symbol that stands in it.
    private static Set<String> keys(Quantity quantity, int row, int column) {
        var keys = new HashSet<String>();
        keys.add(quantity.rows().at(row).key());
        keys.add(quantity.columns().at(column).key());
        keys.add(quantity.cell(row, column).key());
        keys.add(quantity.id());
        if (!quantity.value().isStructuralZero(row, column)) {
            collect(quantity.cells().at(row, column), keys);
            if (quantity.formula() instanceof Formula.Rows rows)
                keys.add(rows.row().apply(row).vector().symbol().key());
            if (quantity.formula() instanceof Formula.Columns columns)
                keys.add(columns.column().apply(column).vector().symbol().key());
        }
        keys.remove("");
        return Set.copyOf(keys);
    }

    private static void collect(Expression expression, Set<String> keys) {
        var seen = new HashSet<String>();
        follow(expression, seen);
        keys.addAll(seen);
    }

    /// Every symbol in an expression and in what it stands for, each followed once.
    private static void follow(Expression expression, Set<String> seen) {
        if (expression instanceof Expression.Known known) {
            boolean fresh = seen.add(known.symbol().key());
            if (fresh && known.meaning() != null) follow(known.meaning(), seen);
        } else Parts.of(expression).forEach(part -> follow(part, seen));
    }

    /// Whether a symbol lights up.
    public boolean isOn(String key) {
        return keys.contains(key);
    }

    /// Whether the symbol pointed at stands in a cell.
    boolean isUsed(Quantity other, int i, int j) {
        if (term.isEmpty() || other.value().isStructuralZero(i, j)) return false;
        var used = new HashSet<String>();
        collect(other.cells().at(i, j), used);
        return used.contains(term);
    }

    /// Whether this is the very cell pointed at, or whose sum is.
    boolean isCell(Quantity other, int i, int j) {
        var at = summed();
        return at != null && at.id().equals(other.id()) && at.row() == i && at.column() == j;
    }

    /// Whether a cell is a factor of the term pointed at.
    boolean isFactor(Quantity other, int i, int j) {
        if (product == null || addend == null) return false;
        boolean left = other == product.left() && i == addend.cell().row() && j == addend.k();
        boolean right = other == product.right()
                && i == addend.k()
                && j == addend.cell().column();
        return left || right;
    }

    /// The row of a factor that the cell is made of; −1 if none.
    int row(Quantity factor) {
        var at = summed();
        return product != null && at != null && factor == product.left() ? at.row() : -1;
    }

    /// The column of a factor that the cell is made of; −1 if none.
    int column(Quantity factor) {
        var at = summed();
        return product != null && at != null && factor == product.right() ? at.column() : -1;
    }

    private @Nullable Cell summed() {
        return addend == null ? cell : addend.cell();
    }
}

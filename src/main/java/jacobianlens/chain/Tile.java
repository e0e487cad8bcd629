package jacobianlens.chain;

import jacobianlens.math.Latex;
import java.util.List;
import java.util.stream.IntStream;

/// One array on the stage, after an operator sign (`` for none, `·`, `+`, `=`).
public record Tile(String sign, Quantity quantity, Face face) {

    /// What cells show: numbers, their own names, such as ∂a₂/∂x₃, or what stands in them, such as σ′(z₂)·w₃₂.
    public enum Face {
        NUMBERS,
        SYMBOLS,
        ENTRIES
    }

    /// Whether cells show symbols, so that none is coloured.
    public boolean isSymbolic() {
        return face != Face.NUMBERS;
    }

    /// What a cell shows where cells show symbols.
    public String latex(int i, int j) {
        return face == Face.ENTRIES
                ? Latex.of(quantity.entry(i, j))
                : quantity.cell(i, j).latex();
    }

    /// The same array with nothing before it.
    public Tile first() {
        return new Tile("", quantity, face);
    }

    public static Tile of(Quantity quantity) {
        return new Tile("", quantity, Face.NUMBERS);
    }

    public static Tile of(String sign, Quantity quantity) {
        return new Tile(sign, quantity, Face.NUMBERS);
    }

    /// Several arrays of one kind, with a comma before all but the first.
    public static Tile[] list(List<Quantity> quantities) {
        return IntStream.range(0, quantities.size())
                .mapToObj(k -> of(k == 0 ? "" : ",", quantities.get(k)))
                .toArray(Tile[]::new);
    }

    /// The full table of partial derivatives, before it collapses.
    public static Tile symbols(Quantity quantity) {
        return new Tile("", quantity, Face.SYMBOLS);
    }

    /// What the lecture writes in each cell.
    public static Tile entries(Quantity quantity) {
        return new Tile("", quantity, Face.ENTRIES);
    }
}

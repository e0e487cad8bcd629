package jacobianlens.render;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Tile;
import jacobianlens.chain.Vanished;
import jacobianlens.math.Jacobian;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/// What a legend can explain, in its order.
enum Mark {
    SCALE("", ""),
    STRUCTURAL("structural zero: no path from that input", "structural zero"),
    OFF_DIAGONAL("structural zero: off the main diagonal", "structural zero"),
    DIAGONAL("main diagonal", "diagonal"),
    ZERO("zero at these numbers, not structural", "zero at these numbers"),
    UNDERFLOWED("underflowed, not structural: too small for a double", "underflowed, not structural"),
    NEGATIVE("negative", "negative"),
    CLIPPED("beyond the end of the scale", "beyond the scale"),
    INFINITE("infinite", "infinite"),
    MISSING("no number", "no number"),
    NOTE("see the note below", "see the note");

    private final String text;
    private final String brief;

    Mark(String text, String brief) {
        this.text = text;
        this.brief = brief;
    }

    String words(boolean brief) {
        return brief ? this.brief : text;
    }

    /// Whether it explains the dots of a structural zero.
    boolean isStructural() {
        return this == STRUCTURAL || this == OFF_DIAGONAL;
    }

    /// Whether the mark is on some cell that is drawn.
    ///
    /// @param limit the end of the colour scale; 0 if no cell is coloured
    boolean occurs(List<Tile> tiles, Derivation derivation, Theme theme, double limit) {
        return switch (this) {
            case SCALE -> limit > 0;
            case STRUCTURAL -> anyCell(tiles, (tile, i, j) -> tile.quantity().isJacobian() && isStructural(tile, i, j));
            case OFF_DIAGONAL ->
                anyCell(tiles, Mark::isStructural) && !STRUCTURAL.occurs(tiles, derivation, theme, limit);
            case DIAGONAL ->
                tiles.stream().anyMatch(tile -> tile.quantity().value().isDiagonal());
            case ZERO -> anyCell(tiles, (tile, i, j) -> isNumber(tile, i, j) && isRinged(tile.quantity(), i, j));
            case UNDERFLOWED ->
                anyCell(tiles, (tile, i, j) -> isNumber(tile, i, j) && Vanished.is(tile.quantity(), i, j));
            case NEGATIVE -> theme.hatchesNegative() && anyNumber(tiles, value -> value < 0);
            case CLIPPED -> anyNumber(tiles, value -> Double.isFinite(value) && Math.abs(value) > limit);
            case INFINITE -> anyNumber(tiles, Double::isInfinite);
            case MISSING -> anyNumber(tiles, Double::isNaN);
            case NOTE ->
                anyCell(
                        tiles,
                        (tile, i, j) -> derivation.note(tile.quantity(), i, j).isPresent());
        };
    }

    /// Whether a zero has a ring, which tells it from a structural one: where those occur. A column of values and a
    /// given matrix have none.
    static boolean isRinged(Quantity quantity, int i, int j) {
        boolean derivative = quantity.isJacobian() || quantity.kind() == Quantity.Kind.GRADIENT;
        return (derivative || !(quantity.value() instanceof Jacobian.Dense))
                && quantity.value().at(i, j) == 0
                && !quantity.value().isStructuralZero(i, j)
                && !Vanished.is(quantity, i, j);
    }

    private interface CellTest {
        boolean test(Tile tile, int i, int j);
    }

    /// Whether some number that is drawn, and is no structural zero, passes a test.
    private static boolean anyNumber(List<Tile> tiles, DoublePredicate test) {
        return anyCell(
                tiles,
                (tile, i, j) -> isNumber(tile, i, j)
                        && test.test(tile.quantity().value().at(i, j)));
    }

    private static boolean isStructural(Tile tile, int i, int j) {
        return tile.quantity().value().isStructuralZero(i, j);
    }

    private static boolean isNumber(Tile tile, int i, int j) {
        return !tile.isSymbolic() && !tile.quantity().value().isStructuralZero(i, j);
    }

    /// Whether some cell that is drawn passes a test.
    private static boolean anyCell(List<Tile> tiles, CellTest test) {
        return tiles.stream().anyMatch(tile -> {
            var value = tile.quantity().value();
            return IntStream.range(0, TileBox.shown(value.rows()))
                    .anyMatch(i ->
                            IntStream.range(0, TileBox.shown(value.columns())).anyMatch(j -> test.test(tile, i, j)));
        });
    }
}

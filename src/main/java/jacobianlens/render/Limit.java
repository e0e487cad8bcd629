package jacobianlens.render;

import jacobianlens.chain.Tile;
import jacobianlens.lesson.ColourScale;
import java.util.List;
import java.util.stream.IntStream;

/// The value at the end of a matrix's colours, and how the legend says it.
final class Limit {
    private Limit() {}

    /// The largest finite size among the numbers shown, or 1 where the scale is fixed or all are 0; 0 if there are only
    /// symbols.
    static double of(ColourScale scale, Tile tile, List<Tile> tiles) {
        var compared = scale == ColourScale.EACH ? List.of(tile) : tiles;
        if (compared.stream().allMatch(Tile::isSymbolic)) return 0;
        if (scale == ColourScale.FIXED) return 1;
        double largest = compared.stream().mapToDouble(Limit::largest).max().orElse(0);
        return largest == 0 ? 1 : largest;
    }

    static String words(ColourScale scale, boolean brief) {
        return switch (scale) {
            case SHARED -> brief ? "one scale for all" : "one scale for all matrices";
            case EACH -> brief ? "own scales" : "each matrix has its own scale";
            case FIXED -> brief ? "fixed scale" : "the scale is fixed";
        };
    }

    private static double largest(Tile tile) {
        if (tile.isSymbolic()) return 0;
        var value = tile.quantity().value();
        return IntStream.range(0, TileBox.shown(value.rows()))
                .mapToDouble(i -> IntStream.range(0, TileBox.shown(value.columns()))
                        .mapToDouble(j -> Math.abs(value.at(i, j)))
                        .filter(Double::isFinite)
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
    }
}

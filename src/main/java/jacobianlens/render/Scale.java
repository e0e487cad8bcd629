package jacobianlens.render;

import jacobianlens.chain.Tile;
import java.util.List;
import java.util.stream.IntStream;

/// Where colours end: at one value for all matrices of a step, so that they can be compared, or at each matrix's own.
public enum Scale {
    SHARED("one scale for all matrices", "one scale for all"),
    EACH("each matrix has its own scale", "own scales");

    private final String words;
    private final String brief;

    Scale(String words, String brief) {
        this.words = words;
        this.brief = brief;
    }

    String words(boolean brief) {
        return brief ? this.brief : words;
    }

    /// The largest finite size among the numbers shown, 1 if all are 0, and 0 if there are only symbols.
    double limit(Tile tile, List<Tile> tiles) {
        var compared = this == SHARED ? tiles : List.of(tile);
        if (compared.stream().allMatch(other -> other.face() == Tile.Face.SYMBOLS)) return 0;
        double largest = compared.stream().mapToDouble(Scale::largest).max().orElse(0);
        return largest == 0 ? 1 : largest;
    }

    private static double largest(Tile tile) {
        if (tile.face() == Tile.Face.SYMBOLS) return 0;
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

package jacobianlens.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import jacobianlens.chain.Tile;
import org.jspecify.annotations.Nullable;

/// Where the tiles of a step stand: in one line if they can be read there, else in several; cells as large as the room
/// allows.
///
/// @param lines the tiles line by line
/// @param unit the length that all small measures are multiples of
record Arrangement(List<List<TileBox>> lines, double unit) {
    private static final double LARGEST = 64;
    private static final double READABLE = 26;
    private static final double SMALLEST = 9;
    private static final double SIGN = 20;
    private static final double LINE_GAP = 8;

    /// Finds the largest cells with which the tiles fit; shrinks everything when even the smallest do not.
    static Arrangement of(List<Tile> tiles, double width, double height, double unit) {
        boolean signs = tiles.stream().anyMatch(tile -> !tile.sign().isEmpty());
        for (double u = unit; u > 0.3 * unit; u *= 0.85) {
            double scale = u;
            IntFunction<Arrangement> inOneLine = cell -> new Arrangement(List.of(boxes(tiles, cell, scale)), scale);
            IntFunction<Arrangement> wrapped = cell -> new Arrangement(wrap(boxes(tiles, cell, scale), width), scale);
            int readable = (int) (signs ? READABLE * u : LARGEST * u);
            var found = largest(inOneLine, readable, (int) (LARGEST * u), width, height);
            if (found == null) found = largest(wrapped, (int) (SMALLEST * u), (int) (LARGEST * u), width, height);
            if (found != null) return found;
        }
        return new Arrangement(wrap(boxes(tiles, 4, 0.3 * unit), width), 0.3 * unit);
    }

    /// The arrangement with the largest cells that fits, found by halving; null if even the smallest does not.
    private static @Nullable Arrangement largest(
            IntFunction<Arrangement> of, int smallest, int largest, double width, double height) {
        if (!of.apply(smallest).fits(width, height)) return null;
        int fits = smallest;
        int tooLarge = largest + 1;
        while (tooLarge - fits > 1) {
            int middle = (fits + tooLarge) / 2;
            if (of.apply(middle).fits(width, height)) fits = middle;
            else tooLarge = middle;
        }
        return of.apply(fits);
    }

    double height() {
        return lines.stream().mapToDouble(Arrangement::height).sum() + (lines.size() - 1) * LINE_GAP * unit;
    }

    double width() {
        return lines.stream().mapToDouble(line -> width(line)).max().orElse(0);
    }

    /// The room an operator sign takes before its tile.
    double sign(TileBox box) {
        return box.tile().sign().isEmpty() ? 10 * unit : SIGN * unit;
    }

    double width(List<TileBox> line) {
        double signs = line.stream().skip(1).mapToDouble(this::sign).sum();
        if (!line.getFirst().tile().sign().isEmpty()) signs += sign(line.getFirst());
        return line.stream().mapToDouble(TileBox::width).sum() + signs;
    }

    /// The middle of a line's cells, from the line's upper edge.
    static double middle(List<TileBox> line) {
        return line.stream().mapToDouble(TileBox::middle).max().orElse(0);
    }

    static double height(List<TileBox> line) {
        double middle = middle(line);
        return line.stream().mapToDouble(box -> middle + box.height() - box.middle()).max().orElse(0);
    }

    double lineGap() {
        return LINE_GAP * unit;
    }

    private boolean fits(double width, double height) {
        return width() <= width && height() <= height;
    }

    private static List<TileBox> boxes(List<Tile> tiles, double cell, double unit) {
        return tiles.stream().map(tile -> new TileBox(tile, cell, unit)).toList();
    }

    private static List<List<TileBox>> wrap(List<TileBox> boxes, double width) {
        var lines = new ArrayList<List<TileBox>>();
        var line = new ArrayList<TileBox>();
        for (var box : boxes) {
            line.add(box);
            double unit = box.unit();
            if (line.size() > 1 && new Arrangement(List.of(line), unit).width() > width) {
                line.removeLast();
                lines.add(List.copyOf(line));
                line.clear();
                line.add(box);
            }
        }
        lines.add(List.copyOf(line));
        return lines;
    }
}

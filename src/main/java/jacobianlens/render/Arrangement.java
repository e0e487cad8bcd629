package jacobianlens.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Where the tiles of a step stand: in one line if they can be read there, else in several; cells as large as the room
/// allows.
///
/// @param lines the tiles line by line
/// @param unit the length that all small measures are multiples of
record Arrangement(List<List<TileBox>> lines, double unit) {
    private static final double LARGEST = 64;
    private static final double COMFORTABLE = 44;
    private static final int SMALLEST = 4;
    private static final double LEAST_UNIT = 0.68;
    private static final double ONE_LINE = 1.6;
    /// What it is worth to say less below the cells.
    private static final double FEWER = 0.92;
    private static final double SIGN = 27;
    private static final double LINE_GAP = 8;

    /// Matrices of the same height beside each other have their titles at the same height.
    Arrangement {
        lines = lines.stream().map(Arrangement::level).toList();
    }

    private static List<TileBox> level(List<TileBox> line) {
        return line.stream()
                .map(box -> box.titledOver(line.stream()
                        .filter(other -> other.rows() == box.rows())
                        .mapToDouble(TileBox::columnNames)
                        .max()
                        .orElseThrow()))
                .toList();
    }

    /// Weighs cells against words: the arrangement that reads best among those that fit. Words shrink only where that
    /// gives the cells more room; a product stays in one line unless its cells suffer badly.
    static Arrangement of(List<TileBox> measured, double width, double height, double unit) {
        if (measured.getFirst().reading() == Reading.FAR) return fromAfar(measured, width, height, unit);
        var best = new Best(measured, unit);
        var brief = measured.stream().map(TileBox::briefer).toList();
        for (double u = unit; u > 0.3 * unit; u *= 0.88) {
            if (best.found != null && u < LEAST_UNIT) break;
            best.offer(measured, width, height, u, Math.sqrt(u / unit));
            best.offer(brief, width, height, u, FEWER * Math.sqrt(u / unit));
        }
        return best.found != null
                ? best.found
                : new Arrangement(wrap(boxes(measured, SMALLEST, 0.3 * unit), width), 0.3 * unit);
    }

    /// Words do not shrink here: fewer of them make room for the cells.
    private static Arrangement fromAfar(List<TileBox> measured, double width, double height, double unit) {
        var best = new Best(measured, unit);
        var said = measured;
        for (double worth = 1; worth > 0.6; worth -= 0.15) {
            best.offer(said, width, height, unit, worth);
            said = said.stream().map(TileBox::briefer).toList();
        }
        return best.found != null ? best.found : new Arrangement(wrap(boxes(said, SMALLEST, unit), width), unit);
    }

    /// The arrangement that reads best among those offered.
    private static final class Best {
        private final boolean signs;
        private final double wanted;
        private double merit;
        private @Nullable Arrangement found;

        Best(List<TileBox> measured, double wanted) {
            signs = measured.stream().anyMatch(box -> !box.tile().sign().isEmpty());
            this.wanted = wanted;
        }

        /// Offers the largest cells that fit, in one line and in several.
        ///
        /// @param worth of words of this size and number, from 0 to 1
        void offer(List<TileBox> boxes, double width, double height, double unit, double worth) {
            int most = (int) (LARGEST * wanted);
            offer(
                    largest(cell -> new Arrangement(List.of(boxes(boxes, cell, unit)), unit), most, width, height),
                    worth);
            if (boxes.size() > 1)
                offer(
                        largest(
                                cell -> new Arrangement(wrap(boxes(boxes, cell, unit), width), unit),
                                most,
                                width,
                                height),
                        worth);
        }

        private void offer(@Nullable Arrangement offered, double worth) {
            if (offered == null) return;
            double cell = Math.min(offered.lines.getFirst().getFirst().cell(), COMFORTABLE * wanted);
            double line = signs && offered.lines.size() == 1 ? ONE_LINE : 1;
            if (found != null && cell * line * worth <= merit) return;
            merit = cell * line * worth;
            found = offered;
        }
    }

    /// The arrangement with the largest cells that fits, found by halving; null if even the smallest does not.
    private static @Nullable Arrangement largest(
            IntFunction<Arrangement> of, int largest, double width, double height) {
        if (!of.apply(SMALLEST).fits(width, height)) return null;
        int fits = SMALLEST;
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

    /// The room an operator sign takes before its tile: more behind it than before it, so that it is not read together
    /// with the row's name, as in + 2.
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
        return line.stream()
                .mapToDouble(box -> middle + box.height() - box.middle())
                .max()
                .orElse(0);
    }

    double lineGap() {
        return LINE_GAP * unit;
    }

    private boolean fits(double width, double height) {
        return width() <= width && height() <= height;
    }

    private static List<TileBox> boxes(List<TileBox> measured, double cell, double unit) {
        return measured.stream().map(box -> box.sized(cell, unit)).toList();
    }

    /// As few lines as the width allows, with about as many tiles on each.
    private static List<List<TileBox>> wrap(List<TileBox> boxes, double width) {
        int lines = broken(boxes, width, boxes.size()).size();
        return broken(boxes, width, Math.ceilDiv(boxes.size(), lines));
    }

    private static List<List<TileBox>> broken(List<TileBox> boxes, double width, int most) {
        var lines = new ArrayList<List<TileBox>>();
        var line = new ArrayList<TileBox>();
        for (var box : boxes) {
            var longer = new ArrayList<>(line);
            longer.add(box);
            boolean full = line.size() == most || new Arrangement(List.of(longer), box.unit()).width() > width;
            if (full && !line.isEmpty()) {
                lines.add(List.copyOf(line));
                line.clear();
            }
            line.add(box);
        }
        lines.add(List.copyOf(line));
        return lines;
    }
}

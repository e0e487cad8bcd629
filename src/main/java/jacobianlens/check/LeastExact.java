package jacobianlens.check;

import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.lesson.Scenario.Cell;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The cell of a step where the lecture's formula loses most digits.
public final class LeastExact {
    private static final int MOST = 200;

    private LeastExact() {}

    /// That cell, with indices from 0; the first of the result if all lose alike. Of a large array some cells are
    /// tried,
    /// spread over the whole. Empty if the step shows nothing but structural zeros.
    public static Optional<Cell> of(Step step) {
        var arrays = step.tiles().stream().map(Tile::quantity).toList().reversed();
        return arrays.stream()
                .flatMap(array -> cells(array, MOST / arrays.size()).map(cell -> new Loss(cell, lost(array, cell))))
                .max(Comparator.comparingDouble(Loss::digits))
                .map(Loss::cell);
    }

    private record Loss(Cell cell, double digits) {}

    private static Stream<Cell> cells(Quantity array, int most) {
        var value = array.value();
        long all = value.isDiagonal() ? value.rows() : (long) value.rows() * value.columns();
        long apart = Math.max(1, all / Math.max(1, most));
        return IntStream.iterate(0, k -> k * apart < all, k -> k + 1)
                .mapToObj(k -> value.isDiagonal()
                        ? new Cell(array.id(), (int) (k * apart), (int) (k * apart))
                        : new Cell(
                                array.id(), (int) (k * apart / value.columns()), (int) (k * apart % value.columns())))
                .filter(cell -> !value.isStructuralZero(cell.row(), cell.column()));
    }

    /// The digits that the lecture's formula loses in both widths together.
    private static double lost(Quantity array, Cell cell) {
        var written = WrittenOut.of(array.cells().at(cell.row(), cell.column()));
        if (!WrittenOut.isShort(written)) return 0;
        double kept = Width.FLOAT64.value(WrittenOut.of(array.cells().stable(cell.row(), cell.column())));
        return List.of(Width.values()).stream()
                .mapToDouble(width -> lost(width.value(written), kept, width.unit()))
                .sum();
    }

    private static double lost(double value, double kept, double unit) {
        double error = value == kept ? 0 : Math.abs(value - kept) / Math.abs(kept);
        return Double.isNaN(error) || error > 1 ? -StrictMath.log10(unit) : Math.max(0, StrictMath.log10(error / unit));
    }
}

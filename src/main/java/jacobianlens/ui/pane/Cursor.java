package jacobianlens.ui.pane;

import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.lesson.Scenario.Cell;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// The cell that the arrow keys move, among the arrays of a step. Past the left or right edge lies the neighbouring
/// array.
///
/// @param at which of the arrays, from 0
record Cursor(List<Quantity> arrays, int at, int row, int column) {

    /// The cursor at a cell; none if the step does not show it.
    static Optional<Cursor> of(Step step, @Nullable Cell cell) {
        var arrays = arrays(step);
        for (int k = 0; k < arrays.size() && cell != null; k++)
            if (arrays.get(k).id().equals(cell.id())
                    && cell.row() < arrays.get(k).value().rows()
                    && cell.column() < arrays.get(k).value().columns())
                return Optional.of(new Cursor(arrays, k, cell.row(), cell.column()));
        return Optional.empty();
    }

    /// Where the cursor starts: the first cell of the last array, the step's result.
    static Cell start(Step step) {
        return new Cell(arrays(step).getLast().id(), 0, 0);
    }

    private static List<Quantity> arrays(Step step) {
        return step.tiles().stream().map(Tile::quantity).toList();
    }

    /// The cell that a key leads to; with Ctrl, Home and End lead to the corners.
    Cell move(KeyCode code, boolean control) {
        int lastRow = arrays.get(at).value().rows() - 1;
        int lastColumn = arrays.get(at).value().columns() - 1;
        return switch (code) {
            case UP -> cell(at, Math.max(row - 1, 0), column);
            case DOWN -> cell(at, Math.min(row + 1, lastRow), column);
            case LEFT ->
                column > 0 || at == 0 ? cell(at, row, Math.max(column - 1, 0)) : cell(at - 1, row, Integer.MAX_VALUE);
            case RIGHT ->
                column < lastColumn || at == arrays.size() - 1
                        ? cell(at, row, Math.min(column + 1, lastColumn))
                        : cell(at + 1, row, 0);
            case HOME -> cell(at, control ? 0 : row, 0);
            case END -> cell(at, control ? lastRow : row, lastColumn);
            default -> cell(at, row, column);
        };
    }

    private Cell cell(int array, int row, int column) {
        var value = arrays.get(array).value();
        return new Cell(arrays.get(array).id(), Math.min(row, value.rows() - 1), Math.min(column, value.columns() - 1));
    }
}

package jacobianlens.render;

import jacobianlens.lesson.Scenario.Cell;
import org.jspecify.annotations.Nullable;

/// What is pointed at, in whichever pane: a cell of the stage, or a symbol wherever it stands.
public sealed interface Pointed {

    /// A cell of an array on the stage.
    record At(Cell cell) implements Pointed {}

    /// A symbol by its key, such as `W[3,2]`: in a formula, beside a matrix, in the inputs or on the curve.
    record Term(String key) implements Pointed {}

    /// A term of the sum for a cell of the step's product: entry k of its row times entry k of its column, from 0.
    record Addend(Cell cell, int k) implements Pointed {}

    /// A cell as what is pointed at; null for none.
    static @Nullable Pointed at(@Nullable Cell cell) {
        return cell == null ? null : new At(cell);
    }

    /// The cell of the stage that is pointed at; null if it is something else.
    static @Nullable Cell cell(@Nullable Pointed pointed) {
        return pointed instanceof At(Cell cell) ? cell : null;
    }
}

package jacobianlens.chain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that follows from a scenario: the values, the Jacobians, the steps in the order the lecture takes them,
/// and notes on single cells.
///
/// @param curve the function this turns on, drawn over one variable; null if there is none
public record Derivation(
        List<Quantity> values,
        List<Quantity> jacobians,
        List<Step> steps,
        List<Note> notes,
        @Nullable Curve curve) {

    /// The array with this id, among values and Jacobians.
    public Optional<Quantity> find(String id) {
        return Stream.concat(values.stream(), jacobians.stream())
                .filter(quantity -> quantity.id().equals(id))
                .findFirst();
    }

    /// The note on a cell, with indices from 0. No note stands on a structural zero, so those are not looked up.
    public Optional<Note> note(Quantity quantity, int row, int column) {
        if (quantity.value().isStructuralZero(row, column)) return Optional.empty();
        return notes.stream()
                .filter(note -> note.row() == row + 1
                        && note.column() == column + 1
                        && note.jacobian().equals(quantity.id()))
                .findFirst();
    }
}

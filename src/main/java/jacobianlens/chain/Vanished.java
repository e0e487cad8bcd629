package jacobianlens.chain;

import jacobianlens.function.Underflow;
import java.util.Optional;

/// Cells whose number is no zero but too small for a double.
public final class Vanished {
    public static final String CODE = "underflow";

    private Vanished() {}

    /// Whether a cell, with indices from 0, holds such a number. It follows from what stands in the cell, worked out
    /// with hardly any limit on size; most cells are told from their value alone.
    public static boolean is(Quantity quantity, int i, int j) {
        return size(quantity, i, j).isPresent();
    }

    static Optional<Note> note(Quantity quantity, int i, int j) {
        return size(quantity, i, j)
                .map(size -> new Note(CODE, quantity.id(), i + 1, j + 1, sentence(quantity, i, j, size)));
    }

    private static String sentence(Quantity quantity, int i, int j, String size) {
        String name = quantity.cell(i, j).plain();
        return quantity.value().at(i, j) == 0
                ? name + " is about " + size
                        + ", too small for a double: it shows as 0, but it has underflowed and is no"
                        + " structural zero."
                : name + " is about " + size + ", so small that a double holds only some of its digits.";
    }

    private static Optional<String> size(Quantity quantity, int i, int j) {
        var value = quantity.value();
        return value.isStructuralZero(i, j) || !Underflow.isPossible(value.at(i, j))
                ? Optional.empty()
                : Underflow.size(quantity.cells().stable(i, j));
    }
}

package jacobianlens.chain;

import jacobianlens.function.Usage;
import java.util.List;

/// Something worth knowing about one cell: a kink's convention, an overflow, an infinite slope.
///
/// @param jacobian the id of the array
/// @param row from 1
/// @param column from 1
/// @param elsewhere who takes another number there than the one shown
public record Note(String code, String jacobian, int row, int column, String text, List<Usage> elsewhere) {

    public Note(String code, String jacobian, int row, int column, String text) {
        this(code, jacobian, row, column, text, List.of());
    }

    /// A note on diagonal entry i, from 0, that stands on a kink: the convention, and who takes which slope there.
    static Note onKink(String f, String jacobian, int i, String convention, List<Usage> usages, double shown) {
        String text = (convention + " " + Usage.compared(usages, shown)).strip();
        return new Note(f + "-kink", jacobian, i + 1, i + 1, text, Usage.others(usages, shown));
    }

    /// The same note on a cell of an array with another id.
    public Note on(String other) {
        return on(other, column);
    }

    /// The same note in a column, from 1, of an array with another id.
    public Note on(String other, int column) {
        return new Note(code, other, row, column, text, elsewhere);
    }

    /// The same note on the transposed cell.
    Note transposed() {
        return new Note(code, jacobian, column, row, text, elsewhere);
    }
}

package jacobianlens.chain;

/// Something worth knowing about one cell: a kink's convention, an overflow, an infinite slope.
///
/// @param jacobian the id of the array
/// @param row from 1
/// @param column from 1
public record Note(String code, String jacobian, int row, int column, String text) {

    /// The same note on the transposed cell.
    Note transposed() {
        return new Note(code, jacobian, column, row, text);
    }
}

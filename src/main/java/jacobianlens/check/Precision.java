package jacobianlens.check;

import jacobianlens.chain.Quantity;
import jacobianlens.check.Reading.Form;
import jacobianlens.math.Expression;
import jacobianlens.math.Symbol;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One number as the lecture writes it and as it is computed, in float64 and float32, against its true digits.
///
/// @param textbook the lecture's formula, written out down to the numbers of the function's own inputs
/// @param stable the form that keeps its digits; the same tree where there is only one
/// @param readings one for each form and width; the textbook form first
public record Precision(Symbol cell, Expression textbook, Expression stable, Truth truth, List<Reading> readings) {

    /// A cell of an array, with indices from 0, that is no structural zero.
    public static Precision of(Quantity quantity, int row, int column) {
        var cells = quantity.cells();
        return of(quantity.cell(row, column), cells.at(row, column), cells.stable(row, column));
    }

    /// A number by its two formulas, both without free variables.
    public static Precision of(Symbol cell, Expression textbook, Expression stable) {
        var truth = Truth.of(stable);
        var written = WrittenOut.of(textbook);
        var kept = WrittenOut.of(stable);
        var forms = written.equals(kept) ? Stream.of(Form.TEXTBOOK) : Stream.of(Form.values());
        var readings = forms.flatMap(form -> Stream.of(Width.values())
                        .map(width -> Reading.of(form, width, form == Form.TEXTBOOK ? textbook : stable, truth)))
                .toList();
        return new Precision(cell, readable(written, textbook), readable(kept, stable), truth, readings);
    }

    /// Written out, unless that is too long to be read.
    private static Expression readable(Expression written, Expression named) {
        return WrittenOut.isShort(written) ? written : named;
    }

    /// Whether the lecture's formula is also the one that is computed.
    public boolean hasOneForm() {
        return readings.stream().noneMatch(reading -> reading.form() == Form.STABLE);
    }

    /// Where digits go, one sentence for each place.
    public List<String> sentences() {
        return Reading.sentences(readings);
    }

    public Optional<Reading> reading(Form form, Width width) {
        return readings.stream()
                .filter(reading -> reading.form() == form && reading.width() == width)
                .findFirst();
    }
}

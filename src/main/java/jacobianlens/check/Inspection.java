package jacobianlens.check;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.check.Reading.Form;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.math.Symbol;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One cell of a step, looked at for its digits.
///
/// @param cell its name
/// @param shown the number it shows
/// @param number its forms; null for a structural zero, which is exact
/// @param factors what it is the product of, if that is more than given numbers
public record Inspection(
        Symbol cell, double shown, @Nullable Precision number, List<Precision> factors) {

    /// The number it shows with its right digits, if it is computed in a way that no short formula stands for.
    public Optional<Reading> otherwise() {
        var forms = number;
        if (forms == null || !forms.hasOneForm()) return Optional.empty();
        boolean same = forms.readings().getFirst().value() == shown;
        return same
                ? Optional.empty()
                : Optional.of(new Reading(
                        Form.STABLE, Width.FLOAT64, shown, forms.truth().correct(shown), ""));
    }

    /// The wanted cell, if the step shows it; else the one where the lecture's formula loses most digits. Empty if
    /// there is none.
    public static Optional<Inspection> of(Derivation derivation, Step step, @Nullable Cell wanted) {
        var there = wanted == null ? Optional.<Inspection>empty() : at(derivation, step, wanted);
        return there.or(() -> LeastExact.of(step).flatMap(cell -> at(derivation, step, cell)));
    }

    /// As the derivation writes it, which may say more than the step.
    private static Optional<Inspection> at(Derivation derivation, Step step, Cell cell) {
        return step.tiles().stream()
                .map(Tile::quantity)
                .filter(quantity -> quantity.id().equals(cell.id()))
                .filter(quantity -> cell.row() < quantity.value().rows()
                        && cell.column() < quantity.value().columns())
                .findFirst()
                .map(shown -> derivation
                        .find(cell.id())
                        .filter(found -> found.layout() == shown.layout())
                        .orElse(shown))
                .map(quantity -> of(derivation, quantity, cell.row(), cell.column()));
    }

    private static Inspection of(Derivation derivation, Quantity quantity, int row, int column) {
        var name = quantity.cell(row, column);
        double shown = quantity.value().at(row, column);
        return quantity.value().isStructuralZero(row, column)
                ? new Inspection(name, shown, null, List.of())
                : new Inspection(
                        name,
                        shown,
                        Precision.of(quantity, row, column),
                        FactorsOf.cell(derivation, quantity, row, column));
    }
}

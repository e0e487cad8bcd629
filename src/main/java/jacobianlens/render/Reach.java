package jacobianlens.render;

import jacobianlens.chain.CellSum;
import jacobianlens.chain.Multiplication;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.lesson.Moments;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.lesson.Walk;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How much of a step is drawn while it is being built up.
///
/// @param walk how far; null if the step is complete
record Reach(Step step, @Nullable Walk walk) {

    static Reach of(Step step, @Nullable Walk walk) {
        return new Reach(step, walk == null ? null : Moments.of(step).at(walk).orElse(null));
    }

    /// Whether a cell of one of the step's arrays has been reached.
    boolean isDrawn(Quantity quantity, int i, int j) {
        if (walk == null) return true;
        var product = step.multiplication();
        if (product == null) return i <= walk.place();
        if (quantity != product.result()) return true;
        int place = i * quantity.value().columns() + j;
        return place < walk.place() || place == walk.place() && isWhole();
    }

    /// Whether a cell has not been reached yet.
    boolean isHidden(@Nullable Cell cell) {
        return cell != null
                && step.tiles().stream()
                        .filter(tile -> tile.quantity().id().equals(cell.id()))
                        .anyMatch(tile -> !isDrawn(tile.quantity(), cell.row(), cell.column()));
    }

    /// What is looked at: what is pointed at, else the pinned cell; null if it has not been reached.
    @Nullable
    Pointed focus(@Nullable Pointed pointed, @Nullable Cell pinned) {
        var focus = pointed != null ? pointed : Pointed.at(pinned);
        return isHidden(Pointed.cell(focus)) ? null : focus;
    }

    /// What is said at this moment while something is looked at; empty if the step is complete, or if what is looked at
    /// is no part of what is written.
    Optional<Moment> moment(@Nullable Pointed focus) {
        if (walk == null) return Optional.empty();
        var moment = Moment.of(this, term(focus));
        return focus == null || moment.isLooked() ? Optional.of(moment) : Optional.empty();
    }

    /// A factor as the term that it is in; anything else as it is.
    private @Nullable Pointed term(@Nullable Pointed focus) {
        var sum = sum().orElse(null);
        if (sum == null || !(focus instanceof Pointed.At(Cell at))) return focus;
        var result = new Cell(sum.product().result().id(), sum.i(), sum.j());
        if (at.id().equals(sum.product().left().id()) && at.row() == sum.i())
            return new Pointed.Addend(result, at.column());
        if (at.id().equals(sum.product().right().id()) && at.column() == sum.j())
            return new Pointed.Addend(result, at.row());
        return focus;
    }

    /// The row that is being built; −1 if none.
    int row() {
        return walk == null || step.multiplication() != null ? -1 : walk.place();
    }

    /// The sum that is being written, if it is a product that is built up.
    Optional<CellSum> sum() {
        var product = step.multiplication();
        if (walk == null || product == null) return Optional.empty();
        int columns = product.result().value().columns();
        return Optional.of(new CellSum(product, walk.place() / columns, walk.place() % columns));
    }

    /// The cell of the result that is being worked out; null if none.
    @Nullable
    Cell cell() {
        return sum().map(sum -> new Cell(sum.product().result().id(), sum.i(), sum.j()))
                .orElse(null);
    }

    /// How many parts of the sum are written.
    int parts() {
        return walk == null ? 0 : walk.terms();
    }

    /// Whether the sum is written in full.
    boolean isWhole() {
        return sum().map(sum -> parts() >= sum.parts().size()).orElse(true);
    }

    /// Whether a cell is a factor of the term written last.
    boolean isFactor(Quantity quantity, int i, int j) {
        return !isWhole()
                && sum().filter(sum -> {
                            var part = sum.parts().get(parts() - 1);
                            Multiplication product = sum.product();
                            boolean left = quantity == product.left() && i == sum.i() && j == part.first();
                            boolean right = quantity == product.right() && i == part.first() && j == sum.j();
                            return part.count() == 1 && (left || right);
                        })
                        .isPresent();
    }
}

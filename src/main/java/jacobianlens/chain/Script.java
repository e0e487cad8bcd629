package jacobianlens.chain;

import jacobianlens.function.Conventions;
import jacobianlens.function.Layout;
import jacobianlens.function.Overflow;
import jacobianlens.function.Underflow;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Problem;
import jacobianlens.math.Vec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a derivation down in the order the lecture takes it.
public final class Script {
    private static final int MOST_UNDERFLOWS = 200;
    private static final int LARGE = 1024;

    private final List<Quantity> values = new ArrayList<>();
    private final List<Quantity> jacobians = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Conventions conventions;
    private @Nullable Curve curve;
    private int underflows;

    public Script(Conventions conventions) {
        this.conventions = conventions;
    }

    /// The conventions it is written in.
    public Conventions conventions() {
        return conventions;
    }

    /// The words for rows and columns in the layout of the conventions.
    public Words words() {
        return new Words(conventions.layout());
    }

    /// A value, to be found in the answer.
    public Quantity value(Quantity quantity) {
        checked(quantity);
        values.add(quantity);
        return quantity;
    }

    /// A Jacobian or matrix, to be found in the answer.
    public Quantity jacobian(Quantity quantity) {
        checked(quantity);
        jacobians.add(quantity);
        return quantity;
    }

    public void step(Step step) {
        steps.add(step);
    }

    /// The step left · right = result; the result is kept as a new Jacobian.
    public Quantity multiply(Multiplication product, String caption) {
        jacobian(product.result());
        step(product, caption);
        return product.result();
    }

    /// The step left · right = result, where the result is known already.
    public void step(Multiplication product, String caption) {
        steps.add(new Step(
                "Product",
                product.summary(),
                caption,
                Chain.equation(product),
                List.of(Tile.of(product.left()), Tile.of("·", product.right()), Tile.of("=", product.result())),
                product));
    }

    /// The curve of the function this derivation turns on.
    public void curve(Curve curve) {
        this.curve = curve;
    }

    public void notes(List<Note> more) {
        notes.addAll(more);
    }

    /// What was written, in the layout of the conventions. Scenes write in numerator layout.
    public Derivation derivation() {
        var numerator = new Derivation(
                List.copyOf(values), List.copyOf(jacobians), List.copyOf(steps), List.copyOf(notes), curve);
        return isTurned() ? DenominatorLayout.of(numerator) : numerator;
    }

    private boolean isTurned() {
        return conventions.layout() == Layout.DENOMINATOR;
    }

    /// Notes every infinite limit, and refuses a number that does not exist or is too large for a double.
    private void checked(Quantity quantity) {
        switch (quantity.value()) {
            case Jacobian.Zero _ -> {}
            case Jacobian.Scaled(double c, int _) -> check(quantity, 0, 0, c);
            case Jacobian.Diagonal(var d) -> {
                for (int i = 0; i < d.size(); i++) check(quantity, i, i, d.at(i));
            }
            case Jacobian.SingleRow(int row, int _, var v) -> {
                for (int j = 0; j < v.size(); j++) check(quantity, row, j, v.at(j));
            }
            case Jacobian.DiagonalMinusOuter m
            when isLarge(m) && m.outers().stream().allMatch(Script::isFinite) -> {
                for (int i = 0; i < m.rows(); i++) check(quantity, i, i, m.at(i, i));
            }
            case Jacobian.Outer outer when isLarge(outer) && isFinite(outer) -> {}
            case Jacobian value -> {
                for (int i = 0; i < value.rows(); i++)
                    for (int j = 0; j < value.columns(); j++) check(quantity, i, j, value.at(i, j));
            }
        }
    }

    /// Whether only what is stored is looked at, not every entry.
    private static boolean isLarge(Jacobian value) {
        return (long) value.rows() * value.columns() > LARGE;
    }

    /// Whether every entry is a number, found without making them.
    private static boolean isFinite(Jacobian.Outer outer) {
        return Double.isFinite(largest(outer.u()) * largest(outer.v()));
    }

    private static double largest(Vec v) {
        return v.map(Math::abs).stream().max().orElse(0);
    }

    /// Notes a number that is no zero but too small for a double; of very many, the first.
    private void underflow(Quantity quantity, int i, int j) {
        if (underflows >= MOST_UNDERFLOWS) return;
        Vanished.note(quantity, i, j).ifPresent(note -> {
            notes.add(note);
            underflows++;
        });
    }

    private void check(Quantity quantity, int i, int j, double value) {
        if (Double.isFinite(value)) {
            if (Underflow.isPossible(value)) underflow(quantity, i, j);
            return;
        }
        String cell = quantity.cell(i, j).plain();
        boolean column = quantity.kind() == Quantity.Kind.VALUE || quantity.kind() == Quantity.Kind.SCALAR;
        boolean turned = isTurned() && quantity.isJacobian();
        String place = turned ? Notation.cell(quantity.id(), j, i) : Notation.cell(quantity.id(), i, j);
        String where = column ? quantity.cell(i, j).key() : place;
        if (Double.isNaN(value))
            throw new Problem(
                            "overflow",
                            where,
                            cell + " has no value here: it would be zero times infinity, or infinity minus infinity.",
                            "Use smaller numbers, or move away from the point where a slope is infinite.")
                    .exception();
        if (Overflow.isIn(quantity.cells().at(i, j)))
            throw Guard.tooLarge(where, cell).exception();
        String sign = value > 0 ? "+∞" : "−∞";
        notes.add(new Note(
                "infinite", quantity.id(), i + 1, j + 1, cell + " is " + sign + " here, the limit of the formula."));
    }
}

package jacobianlens.check;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Quantity;
import jacobianlens.lesson.Scenario;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Holds the Jacobians of a scenario against other ways to the same slopes. Of a large Jacobian it takes entries spread
/// over the whole.
public final class GradientCheck {
    private static final int MOST_ENTRIES = 240;
    private static final int MOST_JACOBIANS = 30;
    private static final int MOST_ZEROS = 6;

    private final Derivation derivation;
    private final Computation computation;
    private final Moved moved;

    private GradientCheck(Scenario scenario, Derivation derivation) {
        this.derivation = derivation;
        moved = new Moved(scenario);
        computation = new Computation(derivation, moved::isInput);
    }

    /// Every Jacobian that follows from a scenario, checked.
    public static Findings of(Scenario scenario, Derivation derivation) {
        return new GradientCheck(scenario, derivation).findings();
    }

    private Findings findings() {
        var jacobians = derivation.jacobians().stream()
                .filter(quantity -> quantity.isJacobian() || quantity.kind() == Quantity.Kind.GRADIENT)
                .toList();
        int most = Math.clamp(MOST_ENTRIES / Math.max(1, jacobians.size()), 8, 48);
        return new Findings(
                spread(jacobians.size(), MOST_JACOBIANS)
                        .mapToObj(jacobians::get)
                        .flatMap(jacobian -> findings(jacobian, most))
                        .toList(),
                jacobians.stream().mapToLong(GradientCheck::entries).sum());
    }

    private static long entries(Quantity jacobian) {
        return (long) jacobian.value().rows() * jacobian.value().columns();
    }

    private Stream<Finding> findings(Quantity jacobian, int most) {
        return chosen(jacobian, most).stream().flatMap(cell -> {
            String output = jacobian.output(cell.row(), cell.column()).key();
            String input = jacobian.input(cell.row(), cell.column()).key();
            return finding(jacobian, cell, output, input).stream();
        });
    }

    private List<Finding> finding(Quantity jacobian, Scenario.Cell cell, String output, String input) {
        double shown = jacobian.value().at(cell.row(), cell.column());
        var line = computation.line(output, input);
        double at = moved.isInput(input) ? moved.value(input) : computation.value(input);
        var numbers = moved.line(output, input).or(() -> line.map(written -> new Quotient(written::at, at, _ -> true)));
        if (numbers.isEmpty() || !Double.isFinite(shown)) return List.of();
        var slopes = Slopes.of(shown, line.orElse(null), numbers.get());
        return List.of(
                new Finding(cell, jacobian.cell(cell.row(), cell.column()), slopes, numbers.get(), line.orElse(null)));
    }

    /// At most so many entries that can be other than zero, and a few more, spread over the whole.
    private static List<Scenario.Cell> chosen(Quantity jacobian, int most) {
        var value = jacobian.value();
        int n = value.columns();
        if (!value.isDiagonal() || entries(jacobian) <= most)
            return spread(value.rows(), most)
                    .boxed()
                    .flatMap(i -> spread(n, Math.max(1, most / Math.min(most, value.rows())))
                            .mapToObj(j -> cell(jacobian, i, (j + i) % n)))
                    .toList();
        var diagonal = spread(n, most).mapToObj(i -> cell(jacobian, i, i));
        var beside = spread(n, MOST_ZEROS).filter(_ -> n > 1).mapToObj(i -> cell(jacobian, (i + 1) % n, i));
        return Stream.concat(diagonal, beside).toList();
    }

    private static IntStream spread(int n, int most) {
        return n <= most
                ? IntStream.range(0, n)
                : IntStream.range(0, most).map(k -> (int) ((long) k * (n - 1) / Math.max(1, most - 1)));
    }

    private static Scenario.Cell cell(Quantity jacobian, int row, int column) {
        return new Scenario.Cell(jacobian.id(), row, column);
    }
}

package jacobianlens.chain;

import jacobianlens.chain.Quantity.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A derivation written in numerator layout, turned into denominator layout: every Jacobian is transposed under the
/// same id, and every product of Jacobians is read from right to left. Values, inputs and plain matrices stay.
final class DenominatorLayout {
    /// Every Jacobian is turned once, so that a product's factors and result stay the arrays on the stage.
    private final Map<Quantity, Quantity> turned = new IdentityHashMap<>();

    private DenominatorLayout() {}

    static Derivation of(Derivation numerator) {
        return new DenominatorLayout().turned(numerator);
    }

    private Derivation turned(Derivation numerator) {
        return new Derivation(
                numerator.values(),
                numerator.jacobians().stream().map(this::turned).toList(),
                numerator.steps().stream().map(this::turned).toList(),
                numerator.notes().stream().map(note -> turned(numerator, note)).toList(),
                numerator.curve());
    }

    private Quantity turned(Quantity quantity) {
        return quantity.isJacobian() ? transposed(quantity) : quantity;
    }

    private Quantity transposed(Quantity quantity) {
        return turned.computeIfAbsent(quantity, Quantity::transposed);
    }

    private Step turned(Step step) {
        var product = step.multiplication();
        return product == null
                ? turned(step, step.summary(), null)
                : turned(step, summary(step, product), turned(product));
    }

    private Step turned(Step step, String summary, @Nullable Multiplication product) {
        var dominoes = step.dominoes();
        return new Step(
                step.title(),
                summary,
                step.caption(),
                Transposition.ofStatement(step.formula()),
                tiles(step.tiles()),
                product,
                dominoes == null ? null : dominoes.transposed());
    }

    /// The factors in their new order, where the step is called by its factors.
    private String summary(Step step, Multiplication product) {
        return step.summary().equals(product.summary()) ? turned(product).summary() : step.summary();
    }

    /// rightᵀ · leftᵀ = resultᵀ; a product of plain matrices stays.
    private Multiplication turned(Multiplication product) {
        if (!product.result().isJacobian()) return product;
        return new Multiplication(
                transposed(product.right()),
                transposed(product.left()),
                transposed(product.result()),
                product.rule().transposed(),
                product.multiplications(),
                product.denseMultiplications());
    }

    /// The tiles with every run a · b · … of Jacobians turned round; the signs stay where they are.
    private List<Tile> tiles(List<Tile> tiles) {
        var turned = new ArrayList<Tile>();
        for (int start = 0, end; start < tiles.size(); start = end) {
            end = start + 1;
            while (end < tiles.size() && tiles.get(end).sign().equals("·")) end++;
            turned.addAll(run(tiles.subList(start, end)));
        }
        return List.copyOf(turned);
    }

    private List<Tile> run(List<Tile> factors) {
        boolean jacobians = factors.stream().anyMatch(tile -> tile.quantity().isJacobian());
        boolean column = factors.stream().anyMatch(tile -> tile.quantity().kind() == Kind.VALUE);
        if (!jacobians || column)
            return factors.stream().map(DenominatorLayout::plain).toList();
        int last = factors.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(k -> new Tile(
                        factors.get(k).sign(),
                        transposed(factors.get(last - k).quantity()),
                        factors.get(last - k).face()))
                .toList();
    }

    /// A tile that keeps its place: a Jacobian that multiplies a column is the transpose of the one in this layout.
    private static Tile plain(Tile tile) {
        var quantity = tile.quantity();
        return quantity.isJacobian()
                ? new Tile(tile.sign(), quantity.named(Notation.transposed(quantity.symbol())), tile.face())
                : tile;
    }

    private static Note turned(Derivation numerator, Note note) {
        boolean jacobian =
                numerator.find(note.jacobian()).filter(Quantity::isJacobian).isPresent();
        return jacobian ? note.transposed() : note;
    }
}

package jacobianlens.lesson;

import jacobianlens.chain.CellSum;
import jacobianlens.chain.Multiplication;
import jacobianlens.chain.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The moments in which a step is built up before it is complete: a local Jacobian row by row, a product cell by cell
/// and term by term. Any other step is shown whole.
///
/// @param step what is built up
/// @param all the moments in order; the complete step, which follows the last, is not among them
public record Moments(Step step, List<Walk> all) {
    /// Rows and columns beyond this many are not drawn.
    public static final int DRAWN = 32;

    private static final int STRIDES = 8;
    private static final int PLAYED = 24;

    public static Moments of(Step step) {
        var product = step.multiplication();
        if (product != null) return new Moments(step, cells(product));
        return new Moments(step, any(step) ? rows(step) : List.of());
    }

    /// Whether a step can be walked through; finds no moment to say so.
    public static boolean any(Step step) {
        return step.multiplication() != null || step.isBuiltByRows() && height(step) > 1;
    }

    /// How far the step is built up at a walk that may come from anywhere; empty if the step is complete.
    public Optional<Walk> at(@Nullable Walk walk) {
        return Optional.ofNullable(walk).filter(all::contains);
    }

    /// The moment after a walk; null for the complete step.
    @Nullable
    Walk after(Walk walk) {
        int next = all.indexOf(walk) + 1;
        return next < all.size() ? all.get(next) : null;
    }

    /// The moment before a walk; null before the first.
    @Nullable
    Walk before(Walk walk) {
        int here = all.indexOf(walk);
        return here > 0 ? all.get(here - 1) : null;
    }

    /// The last moment at a place: its row drawn, or its sum written in full.
    private boolean isWhole(int moment) {
        return moment == all.size() - 1
                || all.get(moment + 1).place() != all.get(moment).place();
    }

    /// The moments that are worth a pause when the lesson plays by itself: no single terms, and not too many.
    List<Walk> played() {
        var whole = IntStream.range(0, all.size()).filter(this::isWhole).toArray();
        int stride = Math.max(1, Math.ceilDiv(whole.length, PLAYED));
        return IntStream.range(0, whole.length)
                .filter(k -> (whole.length - 1 - k) % stride == 0)
                .mapToObj(k -> all.get(whole[k]))
                .toList();
    }

    private static int height(Step step) {
        return Math.min(DRAWN, step.tiles().getLast().quantity().value().rows());
    }

    private static List<Walk> rows(Step step) {
        int rows = height(step);
        int strides = Math.min(rows, STRIDES);
        return IntStream.rangeClosed(1, strides)
                .mapToObj(k -> new Walk(k * rows / strides - 1, 0))
                .toList();
    }

    private static List<Walk> cells(Multiplication product) {
        var result = product.result().value();
        int rows = Math.min(DRAWN, result.rows());
        int columns = Math.min(DRAWN, result.columns());
        return IntStream.range(0, rows * columns)
                .boxed()
                .flatMap(cell -> {
                    int i = cell / columns;
                    int j = cell % columns;
                    int parts = new CellSum(product, i, j).parts().size();
                    return IntStream.rangeClosed(1, parts).mapToObj(t -> new Walk(i * result.columns() + j, t));
                })
                .toList();
    }
}

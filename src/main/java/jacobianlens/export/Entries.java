package jacobianlens.export;

import jacobianlens.math.Jacobian;
import jacobianlens.math.Problem;

/// The numbers of a matrix that is to be written out.
final class Entries {
    private static final long MOST = 25_000_000;

    private Entries() {}

    /// @throws jacobianlens.math.BadInput if there is no such matrix, or it has too many entries to be written out
    static Jacobian of(Excerpt excerpt) {
        var quantity = excerpt.quantity();
        var value = quantity.value();
        if ((long) value.rows() * value.columns() <= MOST) return value;
        throw new Problem(
                        "too-large",
                        quantity.id(),
                        quantity.id() + " has " + value.rows() + " × " + value.columns() + " entries; at most "
                                + MOST / 1_000_000 + " million are written out.",
                        "Write a smaller matrix, or use compute --json, which gives the diagonal alone.")
                .exception();
    }
}

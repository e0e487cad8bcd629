package jacobianlens.math;

/// Size checks that name both sizes.
final class Sizes {
    private Sizes() {}

    /// @throws IllegalArgumentException if the sizes differ
    static void same(String what, int left, int right) {
        if (left != right)
            throw new IllegalArgumentException(what + " need the same size, not " + left + " and " + right + ".");
    }

    /// rows × columns as the length of one array.
    ///
    /// @throws IllegalArgumentException if a dense array of this shape is too large to exist
    static int cells(int rows, int columns) {
        try {
            return Math.multiplyExact(rows, columns);
        } catch (ArithmeticException overflow) {
            throw new IllegalArgumentException("A dense " + rows + "×" + columns + " matrix is too large.", overflow);
        }
    }
}

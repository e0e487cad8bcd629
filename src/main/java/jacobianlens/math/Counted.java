package jacobianlens.math;

/// A number of things in words.
public final class Counted {
    private Counted() {}

    /// Such as `1 entry`, `3 entries`.
    ///
    /// @param one the word for one of them
    /// @param many the word for several, and for none
    public static String of(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    /// The work of a product.
    public static String multiplications(long n) {
        return of(n, "multiplication", "multiplications");
    }
}

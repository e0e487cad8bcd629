package jacobianlens.function;

import java.util.function.DoublePredicate;

/// Where a function of one variable is defined: `x > 0` as plain text and as LaTeX, and as a test.
public record Domain(String text, String latex, DoublePredicate contains) {
    public static final Domain REAL = new Domain("all real x", "x \\in \\mathbb{R}", x -> true);
    public static final Domain POSITIVE = new Domain("x > 0", "x > 0", x -> x > 0);
    public static final Domain NOT_NEGATIVE = new Domain("x ≥ 0", "x \\ge 0", x -> x >= 0);
    public static final Domain NOT_ZERO = new Domain("x ≠ 0", "x \\ne 0", x -> x != 0);
    /// No double is an odd multiple of π/2, so every double is inside.
    public static final Domain COSINE_NOT_ZERO = new Domain("cos x ≠ 0", "\\cos x \\ne 0", x -> true);
}

package jacobianlens.math;

/// Expressions as one line of plain text, such as `σ′(z₂)·w₃₂` or `x² + 1`: for tooltips, screen readers and the
/// command line. An expression in variables alone can be typed back in as it is printed, except for case tables.
public final class Plain {
    private Plain() {}

    public static String of(Expression expression) {
        return new PlainScript().write(expression).text();
    }

    /// A formula in one line, such as `∂a/∂x = ∂a/∂z · ∂z/∂x`; of long rows and columns the ends.
    public static String of(Formula formula) {
        return PlainFormula.write(formula);
    }
}

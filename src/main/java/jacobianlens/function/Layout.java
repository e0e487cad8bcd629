package jacobianlens.function;

/// Which way round a Jacobian is written. Both say the same; one is the transpose of the other.
public enum Layout implements Choice {
    /// ∂f/∂x is m×n: row i is the gradient of output i, as in the lecture.
    NUMERATOR("numerator"),
    /// ∂f/∂x is n×m: column i is the gradient of output i, and a chain is read from right to left.
    DENOMINATOR("denominator");

    private final String id;

    Layout(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}

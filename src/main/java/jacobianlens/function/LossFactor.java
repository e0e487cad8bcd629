package jacobianlens.function;

/// What the sum of a mini-batch's losses is multiplied by.
public enum LossFactor implements Choice {
    /// 1/N, the lecture's mean.
    MEAN("mean"),
    /// 1, the plain sum.
    SUM("sum"),
    /// 1/(2N), which cancels the 2 of a squared error.
    HALF_MEAN("half-mean");

    private final String id;

    LossFactor(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /// The factor for a batch of n samples.
    public double of(int n) {
        return switch (this) {
            case MEAN -> 1.0 / n;
            case SUM -> 1;
            case HALF_MEAN -> 1.0 / (2.0 * n);
        };
    }
}

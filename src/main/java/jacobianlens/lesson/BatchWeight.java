package jacobianlens.lesson;

import jacobianlens.function.LossFactor;
import jacobianlens.math.Expression;

/// What every loss of a mini-batch of n samples is multiplied by: the number, the formula and the words for it.
record BatchWeight(LossFactor factor, int n) {

    /// The same for a single sample, whose mean is itself.
    static BatchWeight ofOne(LossFactor factor) {
        return new BatchWeight(factor == LossFactor.MEAN ? LossFactor.SUM : factor, 1);
    }

    double value() {
        return factor.of(n);
    }

    /// 1/N, 1 or 1/(2N).
    Expression written() {
        return over(new Expression.Num(1));
    }

    /// A sum, divided as the factor says.
    Expression over(Expression sum) {
        return switch (factor) {
            case MEAN -> sum.over(new Expression.Num(n));
            case SUM -> sum;
            case HALF_MEAN -> sum.over(new Expression.Num(2.0 * n));
        };
    }

    /// The factor in letters.
    String plain() {
        return switch (factor) {
            case MEAN -> "1/N";
            case SUM -> "1";
            case HALF_MEAN -> "1/(2N)";
        };
    }

    /// What the cost is called, for the timeline.
    String title() {
        return switch (factor) {
            case MEAN -> "Mean";
            case SUM -> "Sum";
            case HALF_MEAN -> "Half mean";
        };
    }

    /// What the cost is, such as `the mean of its losses`.
    String of(String losses) {
        return switch (factor) {
            case MEAN -> "the mean of " + losses;
            case SUM -> "the sum of " + losses;
            case HALF_MEAN -> "half the mean of " + losses;
        };
    }

    /// The sum of all, times the factor, such as `1/N Σ J₀`.
    String sum(String losses) {
        return (factor == LossFactor.SUM ? "" : plain() + " ") + "Σ " + losses;
    }

    /// What happens to each sample's slope.
    String effect() {
        return switch (factor) {
            case MEAN -> "is divided by N";
            case SUM -> "stays as it is";
            case HALF_MEAN -> "is divided by 2N";
        };
    }
}

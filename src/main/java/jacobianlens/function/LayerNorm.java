package jacobianlens.function;

import jacobianlens.math.Vec;

/// Layer normalisation at a point, size n → n: y = (x − μ)/σ with σ = √(v + ε), where μ is the mean of the entries and
/// v the mean of their squared distances from it (arXiv:1607.06450; no gain, no shift).
public final class LayerNorm {
    private final Vec x;
    private final double epsilon;
    private final double mean;
    private final Vec centred;
    private final double square;
    private final double sigma;

    /// @param x n ≥ 1 finite entries
    /// @param epsilon what is added to the variance, at least 0
    public LayerNorm(Vec x, double epsilon) {
        int n = x.size();
        double about = x.stream().sum() / n;
        double correction = x.stream().map(entry -> entry - about).sum() / n;
        this.x = x;
        this.epsilon = epsilon;
        this.mean = about + correction;
        this.centred = x.map(entry -> entry - about - correction);
        this.square = centred.dot(centred) / n + epsilon;
        this.sigma = StrictMath.sqrt(square);
    }

    /// μ.
    public double mean() {
        return mean;
    }

    /// c = x − μ.
    public Vec centred() {
        return centred;
    }

    /// σ² = v + ε.
    public double square() {
        return square;
    }

    /// σ = √(v + ε); 0 if all entries are alike and ε is 0.
    public double sigma() {
        return sigma;
    }

    /// y = c/σ.
    public Vec values() {
        return centred.map(c -> c / sigma);
    }

    /// yᵢ over xᵢ while every other entry stays. With m the mean of the others, s the sum of their squared distances
    /// from it and t = x − m it is k·t/√(s/n + ε + k·t²/n), where k = (n − 1)/n.
    public Over over(int i) {
        int n = x.size();
        double m = n == 1 ? 0 : (x.stream().sum() - x.at(i)) / (n - 1);
        double s = 0;
        for (int k = 0; k < n; k++) if (k != i) s += (x.at(k) - m) * (x.at(k) - m);
        return new Over(m, s / n + epsilon, (n - 1.0) / n, n);
    }

    /// One output over its own input.
    ///
    /// @param m where the input meets the mean of the others
    /// @param still the part of σ² that does not depend on the input
    public record Over(double m, double still, double k, int n) {
        public double value(double x) {
            return k * (x - m) / StrictMath.sqrt(square(x));
        }

        /// The slope k·(s/n + ε)/σ³.
        public double slope(double x) {
            double square = square(x);
            return k * still / (square * StrictMath.sqrt(square));
        }

        /// σ² when the input is x.
        public double square(double x) {
            return still + k * (x - m) * (x - m) / n;
        }
    }
}

package jacobianlens.function;

import jacobianlens.math.Doubles;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Vec;
import java.util.List;

/// softmax(z) = e^z / Σ e^zₖ at a point, size n → n. Exponentials are taken of z − max z, which changes no value and
/// lets none overflow; 1 − aᵢ is taken from the other exponentials, so that it cancels nothing.
public final class Softmax {
    private final Vec z;
    private final int top;
    private final Vec exponentials;
    private final Vec others;
    private final double sum;
    private final double logOfOthersThanTop;

    /// @param z n ≥ 1 finite entries
    public Softmax(Vec z) {
        this.z = z;
        this.top = largest(z, -1);
        this.exponentials = exponentials(z, top);
        this.others = others(exponentials);
        this.sum = exponentials.at(top) + others.at(top);
        this.logOfOthersThanTop = logOfOthersThanTop();
    }

    /// The index of the largest entry of z, the first of several.
    public int top() {
        return top;
    }

    /// e^(z − max z).
    public Vec exponentials() {
        return exponentials;
    }

    /// Σ e^(zₖ − max z), at least 1.
    public double sum() {
        return sum;
    }

    /// a = softmax(z): positive, adding up to 1.
    public Vec values() {
        return exponentials.map(e -> e / sum);
    }

    /// 1 − a.
    public Vec rest() {
        return others.map(e -> e / sum);
    }

    /// ∂aᵢ/∂zᵢ = aᵢ(1 − aᵢ).
    public Vec slopes() {
        return exponentials.zip(others, (e, rest) -> e / sum * (rest / sum));
    }

    /// ∂a/∂z = diag(a) − a·aᵀ, n×n.
    public Jacobian jacobian() {
        var a = values();
        return new Jacobian.DiagonalMinusOuter(a, List.of(new Jacobian.Outer(a, a)), slopes());
    }

    /// aᵢ when zᵢ is x and every other entry stays: σ(x − ln Σₖ≠ᵢ e^zₖ).
    public double value(int i, double x) {
        return Doubles.sigmoid(x - logOfOthers(i));
    }

    /// Its slope there.
    public double slope(int i, double x) {
        return value(i, x) * Doubles.sigmoid(logOfOthers(i) - x);
    }

    /// ln Σₖ≠ᵢ e^zₖ; −∞ if there is no other entry.
    private double logOfOthers(int i) {
        return i == top ? logOfOthersThanTop : z.at(top) + StrictMath.log(others.at(i));
    }

    private double logOfOthersThanTop() {
        int second = largest(z, top);
        if (second < 0) return Double.NEGATIVE_INFINITY;
        double scaled = 0;
        for (int k = 0; k < z.size(); k++) if (k != top) scaled += StrictMath.exp(z.at(k) - z.at(second));
        return z.at(second) + StrictMath.log(scaled);
    }

    private static Vec exponentials(Vec z, int top) {
        return z.map(entry -> StrictMath.exp(entry - z.at(top)));
    }

    /// The sum of all entries but each one: what stands before it and what stands behind.
    private static Vec others(Vec entries) {
        int n = entries.size();
        var behind = new double[n + 1];
        for (int i = n - 1; i >= 0; i--) behind[i] = behind[i + 1] + entries.at(i);
        var others = new double[n];
        double before = 0;
        for (int i = 0; i < n; i++) {
            others[i] = before + behind[i + 1];
            before += entries.at(i);
        }
        return Vec.of(others);
    }

    /// The first largest entry among those other than `besides`; −1 if there is none.
    private static int largest(Vec v, int besides) {
        int best = -1;
        for (int i = 0; i < v.size(); i++) if (i != besides && (best < 0 || v.at(i) > v.at(best))) best = i;
        return best;
    }
}

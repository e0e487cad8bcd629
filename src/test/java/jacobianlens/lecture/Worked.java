package jacobianlens.lecture;

import jacobianlens.lesson.Inputs;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Every array of a scene worked out once more in plain loops: values from the inputs, Jacobians by moving one number
/// at
/// a time. It shares no code with the program.
public final class Worked {
    private static final double STEP = 2e-4;
    private static final double EXACT_STEP = 0x1p-10;

    private final Map<String, double[][]> arrays = new HashMap<>();
    private final Inputs in;
    /// ReLU's slope at 0 is the one from the right in the lecture.
    private final boolean fromTheRight;

    private Worked(Scenario scenario) {
        in = scenario.inputs();
        fromTheRight = in.values().containsKey("g") && in.word("g").equals("relu");
        switch (scenario.scene().id()) {
            case "diagonal-algebra" -> diagonals();
            case "unary" -> elementwise("x", "f", in.word("f"));
            case "activation" -> {
                elementwise("z", "a", in.word("g"));
                for (String f : new String[] {"sigmoid", "tanh", "relu"})
                    column("slope of " + f, each(x -> slope(function(f), x, f.equals("relu")), vector("z")));
            }
            case "dense-layer" -> layer("");
            case "neuron-batch" -> batch("", in.number("b"));
            case "comparison" -> {
                layer("layer:");
                batch("batch:", 0);
            }
            case "binary" -> binary();
            case "loss" -> loss();
            default -> throw new IllegalArgumentException(scenario.scene().id());
        }
    }

    public static Worked of(Scenario scenario) {
        return new Worked(scenario);
    }

    /// A whole array by its id.
    public double[][] array(String id) {
        var array = arrays.get(id);
        if (array == null) throw new IllegalArgumentException("Nothing is worked out for " + id);
        return array;
    }

    /// Entry i of a column, from 1.
    double at(String id, int i) {
        return at(id, i, 1);
    }

    /// Entry (i, j), from 1.
    double at(String id, int i, int j) {
        return array(id)[i - 1][j - 1];
    }

    private void diagonals() {
        var a = vector("a");
        var b = vector("b");
        put("A", diagonal(a));
        put("B", diagonal(b));
        put("A+B", zip(array("A"), array("B"), Double::sum));
        put("AB", times(array("A"), array("B")));
        put("I", diagonal(each(_ -> 1, a)));
        put("A^-1", inverse(array("A")));
    }

    private void elementwise(String input, String output, String name) {
        UnaryOperator<double[]> f = x -> each(function(name), x);
        column(output, f.apply(vector(input)));
        jacobian("d" + output + "/d" + input, f, vector(input));
    }

    private void layer(String side) {
        var w = matrix("W");
        var b = vector("b");
        var x = vector("x");
        var g = function(in.word("g"));
        put("W^T", turned(w));
        column(side + "z", affine(w, b, x));
        column(side + "a", each(g, affine(w, b, x)));
        jacobian(side + "da/dz", z -> each(g, z), affine(w, b, x));
        both(side, "x", at -> affine(w, b, at), x, g);
        both(side, "b", at -> affine(w, at, x), b, g);
        for (int k = 0; k < b.length; k++) {
            int neuron = k;
            both(side, "w[" + (k + 1) + "]", at -> affine(withColumn(w, neuron, at), b, x), columnOf(w, k), g);
        }
    }

    private void batch(String side, double b) {
        var w = vector("w");
        var x = matrix("X");
        var g = function(in.word("g"));
        put("X^T", turned(x));
        if (side.isEmpty()) column("b", each(_ -> b, new double[x[0].length]));
        column(side + "z", samples(w, b, x));
        column(side + "a", each(g, samples(w, b, x)));
        jacobian(side + "da/dz", z -> each(g, z), samples(w, b, x));
        both(side, "w", at -> samples(at, b, x), w, g);
        both(side, "b", at -> samples(w, at[0], x), new double[] {b}, g);
        for (int k = 0; k < x[0].length; k++) {
            int sample = k;
            both(side, "x[" + (k + 1) + "]", at -> samples(w, b, withColumn(x, sample, at)), columnOf(x, k), g);
        }
    }

    /// ∂z/∂… and ∂a/∂… by one input.
    private void both(String side, String input, UnaryOperator<double[]> z, double[] at, DoubleUnaryOperator g) {
        jacobian(side + "dz/d" + input, z, at);
        jacobian(side + "da/d" + input, moved -> each(g, z.apply(moved)), at);
    }

    private void binary() {
        var f = pair(in.word("f"));
        var u = vector("u");
        var v = vector("v");
        column("w", zip(u, v, f));
        jacobian("dw/du", moved -> zip(moved, v, f), u);
        jacobian("dw/dv", moved -> zip(u, moved, f), v);
    }

    private void loss() {
        var f = pair(in.word("loss"));
        var y = vector("y");
        var yhat = vector("yhat");
        var losses = zip(y, yhat, f);
        UnaryOperator<double[]> mean = each -> new double[] {
            IntStream.range(0, y.length).mapToDouble(i -> each[i]).sum() / y.length
        };
        column("J0", losses);
        column("J", mean.apply(losses));
        jacobian("dJ0/dyhat", moved -> zip(y, moved, f), yhat);
        jacobian("dJ/dJ0", mean, losses);
        jacobian("dJ/dyhat", moved -> mean.apply(zip(y, moved, f)), yhat);
    }

    private static DoubleUnaryOperator function(String name) {
        return switch (name) {
            case "identity" -> x -> x;
            case "exp" -> Math::exp;
            case "ln-plus-exp" -> x -> Math.log(x) + Math.exp(x);
            case "sigmoid" -> x -> 1 / (1 + Math.exp(-x));
            case "tanh" -> Math::tanh;
            case "relu" -> x -> Math.max(0, x);
            case "softplus" -> x -> Math.log1p(Math.exp(x));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static DoubleBinaryOperator pair(String name) {
        return switch (name) {
            case "add" -> Double::sum;
            case "subtract" -> (u, v) -> u - v;
            case "multiply" -> (u, v) -> u * v;
            case "divide" -> (u, v) -> u / v;
            case "mse" -> (y, p) -> (y - p) * (y - p);
            case "mae" -> (y, p) -> Math.abs(y - p);
            case "bce" -> (y, p) -> -(y * Math.log(p) + (1 - y) * Math.log(1 - p));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private void jacobian(String id, UnaryOperator<double[]> f, double[] at) {
        var columns = new double[at.length][];
        for (int j = 0; j < at.length; j++) {
            int moved = j;
            columns[j] = difference(by -> f.apply(moved(at, moved, by)), fromTheRight);
        }
        put(id, turned(columns));
    }

    private static double slope(DoubleUnaryOperator f, double x, boolean fromTheRight) {
        return difference(by -> new double[] {f.applyAsDouble(x + by)}, fromTheRight)[0];
    }

    /// A function of one small number.
    private interface Moved {
        double[] by(double change);
    }

    /// The slope at 0: by four points around it, or from the right where all is made of straight pieces.
    private static double[] difference(Moved f, boolean fromTheRight) {
        if (fromTheRight) return zip(f.by(EXACT_STEP), f.by(0), (there, here) -> (there - here) / EXACT_STEP);
        var near = zip(f.by(STEP), f.by(-STEP), (right, left) -> 8 * (right - left));
        var far = zip(f.by(2 * STEP), f.by(-2 * STEP), (right, left) -> right - left);
        return zip(near, far, (n, d) -> (n - d) / (12 * STEP));
    }

    private static double[] moved(double[] at, int entry, double by) {
        var moved = at.clone();
        moved[entry] += by;
        return moved;
    }

    /// z_k = Σ w_jk x_j + b_k.
    private static double[] affine(double[][] w, double[] b, double[] x) {
        var z = b.clone();
        for (int k = 0; k < z.length; k++) for (int j = 0; j < x.length; j++) z[k] += w[j][k] * x[j];
        return z;
    }

    /// z⁽ⁱ⁾ = Σ w_j x_j⁽ⁱ⁾ + b.
    private static double[] samples(double[] w, double b, double[][] x) {
        var z = each(_ -> b, new double[x[0].length]);
        for (int i = 0; i < z.length; i++) for (int j = 0; j < w.length; j++) z[i] += w[j] * x[j][i];
        return z;
    }

    private void put(String id, double[][] array) {
        arrays.put(id, array);
    }

    private void column(String id, double[] entries) {
        put(id, turned(new double[][] {entries}));
    }

    /// An input, which becomes an array too.
    private double[] vector(String name) {
        Vec v = in.vector(name);
        var entries = IntStream.range(0, v.size()).mapToDouble(v::at).toArray();
        column(name, entries);
        return entries;
    }

    private double[][] matrix(String name) {
        Matrix m = in.matrix(name);
        var rows = new double[m.rows()][m.columns()];
        for (int i = 0; i < m.rows(); i++) for (int j = 0; j < m.columns(); j++) rows[i][j] = m.at(i, j);
        put(name, rows);
        return rows;
    }

    private static double[] each(DoubleUnaryOperator f, double[] x) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> f.applyAsDouble(x[i]))
                .toArray();
    }

    private static double[] zip(double[] a, double[] b, DoubleBinaryOperator f) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> f.applyAsDouble(a[i], b[i]))
                .toArray();
    }

    private static double[][] zip(double[][] a, double[][] b, DoubleBinaryOperator f) {
        return IntStream.range(0, a.length).mapToObj(i -> zip(a[i], b[i], f)).toArray(double[][]::new);
    }

    private static double[][] turned(double[][] m) {
        var turned = new double[m[0].length][m.length];
        for (int i = 0; i < m.length; i++) for (int j = 0; j < m[0].length; j++) turned[j][i] = m[i][j];
        return turned;
    }

    private static double[][] diagonal(double[] d) {
        var m = new double[d.length][d.length];
        for (int i = 0; i < d.length; i++) m[i][i] = d[i];
        return m;
    }

    private static double[][] times(double[][] a, double[][] b) {
        var m = new double[a.length][b[0].length];
        for (int i = 0; i < m.length; i++)
            for (int j = 0; j < m[0].length; j++) for (int k = 0; k < b.length; k++) m[i][j] += a[i][k] * b[k][j];
        return m;
    }

    /// By Gauss and Jordan, without exchanging rows.
    private static double[][] inverse(double[][] of) {
        var m = IntStream.range(0, of.length).mapToObj(i -> of[i].clone()).toArray(double[][]::new);
        var inverse = diagonal(each(_ -> 1, new double[of.length]));
        for (int k = 0; k < m.length; k++) {
            double pivot = m[k][k];
            m[k] = each(entry -> entry / pivot, m[k]);
            inverse[k] = each(entry -> entry / pivot, inverse[k]);
            for (int i = 0; i < m.length; i++) {
                if (i == k) continue;
                double factor = m[i][k];
                m[i] = zip(m[i], m[k], (entry, row) -> entry - factor * row);
                inverse[i] = zip(inverse[i], inverse[k], (entry, row) -> entry - factor * row);
            }
        }
        return inverse;
    }

    private static double[] columnOf(double[][] m, int k) {
        return turned(m)[k];
    }

    private static double[][] withColumn(double[][] m, int k, double[] column) {
        var turned = turned(m);
        turned[k] = column;
        return turned(turned);
    }
}

package jacobianlens.lesson;

import java.util.Random;
import java.util.stream.Stream;

/// A network once more, as plain loops over arrays: forward, back through the layers, and forward again along one
/// input.
/// It shares no code with the program.
final class PlainNetwork {
    final double[][][] w;
    final double[][] b;
    final String[] g;
    final String loss;
    final double factor;
    /// Sample s is x[s], and its targets are y[s].
    final double[][] x;
    final double[][] y;
    final double[][][] gradW;
    final double[][] gradB;
    final double[][] gradX;
    private final double[][] z;
    private final double[][] a;

    PlainNetwork(double[][][] w, double[][] b, String[] g, String loss, double factor, double[][] x, double[][] y) {
        this.w = w;
        this.b = b;
        this.g = g;
        this.loss = loss;
        this.factor = factor;
        this.x = x;
        this.y = y;
        gradW = Stream.of(w).map(m -> new double[m.length][m[0].length]).toArray(double[][][]::new);
        gradB = Stream.of(b).map(v -> new double[v.length]).toArray(double[][]::new);
        gradX = new double[x.length][x[0].length];
        z = new double[w.length][];
        a = new double[w.length + 1][];
    }

    /// What comes out of the network for sample s.
    double[] forward(int s) {
        a[0] = x[s];
        for (int i = 0; i < w.length; i++) {
            z[i] = affine(i, a[i]);
            a[i + 1] = activated(g[i], z[i]);
        }
        return a[w.length];
    }

    /// The numbers before layer i's activation, once the layers before it are run on sample s.
    double[] before(int i, int s) {
        double[] in = x[s];
        for (int k = 0; k < i; k++) in = activated(g[k], affine(k, in));
        return affine(i, in);
    }

    private double[] affine(int i, double[] in) {
        double[] out = b[i].clone();
        for (int j = 0; j < in.length; j++) for (int k = 0; k < out.length; k++) out[k] += w[i][j][k] * in[j];
        return out;
    }

    private static double[] activated(String g, double[] z) {
        double[] out = new double[z.length];
        if (!g.equals("softmax")) {
            for (int k = 0; k < z.length; k++) out[k] = PlainActivation.value(g, z[k]);
            return out;
        }
        double top = z[0];
        for (double entry : z) top = Math.max(top, entry);
        double sum = 0;
        for (int k = 0; k < z.length; k++) sum += out[k] = Math.exp(z[k] - top);
        for (int k = 0; k < z.length; k++) out[k] /= sum;
        return out;
    }

    double cost() {
        double sum = 0;
        for (int s = 0; s < x.length; s++) {
            double[] out = forward(s);
            for (int k = 0; k < out.length; k++) sum += loss(y[s][k], out[k]);
        }
        return factor * sum;
    }

    private double loss(double y, double p) {
        double d = y - p;
        return switch (loss) {
            case "mse" -> d * d;
            case "mae" -> Math.abs(d);
            case "huber" -> Math.abs(d) <= 1 ? d * d / 2 : Math.abs(d) - 0.5;
            case "bce" -> -y * Math.log(p) - (1 - y) * Math.log(1 - p);
            case "cross-entropy" -> -y * Math.log(p);
            default -> throw new IllegalArgumentException(loss);
        };
    }

    private double lossSlope(double y, double p) {
        double d = p - y;
        return switch (loss) {
            case "mse" -> 2 * d;
            case "mae" -> Math.signum(d);
            case "huber" -> Math.max(-1, Math.min(1, d));
            case "bce" -> (1 - y) / (1 - p) - y / p;
            case "cross-entropy" -> -y / p;
            default -> throw new IllegalArgumentException(loss);
        };
    }

    /// Fills in all gradients, sample by sample, back through the layers.
    void backward() {
        for (int s = 0; s < x.length; s++) {
            double[] out = forward(s);
            double[] back = new double[out.length];
            for (int k = 0; k < out.length; k++) back[k] = factor * lossSlope(y[s][k], out[k]);
            for (int i = w.length - 1; i >= 0; i--) back = backward(i, back);
            gradX[s] = back;
        }
    }

    private double[] backward(int i, double[] back) {
        double[] delta = backThrough(g[i], z[i], a[i + 1], back);
        double[] in = new double[a[i].length];
        for (int k = 0; k < delta.length; k++) {
            gradB[i][k] += delta[k];
            for (int j = 0; j < in.length; j++) {
                gradW[i][j][k] += delta[k] * a[i][j];
                in[j] += delta[k] * w[i][j][k];
            }
        }
        return in;
    }

    private static double[] backThrough(String g, double[] z, double[] a, double[] back) {
        double[] delta = new double[z.length];
        double mean = 0;
        for (int k = 0; k < z.length; k++) mean += a[k] * back[k];
        for (int k = 0; k < z.length; k++)
            delta[k] = switch (g) {
                case "softmax" -> a[k] * (back[k] - mean);
                // from the rounded a, as autodiff does: behind cross-entropy its errors cancel
                case "sigmoid" -> a[k] * (1 - a[k]) * back[k];
                default -> PlainActivation.slope(g, z[k]) * back[k];
            };
        return delta;
    }

    /// How what comes out of the first sample moves with input j: forward through the layers. An activation's Jacobian
    /// is symmetric, softmax's too, so it is multiplied as on the way back.
    double[] along(int j) {
        forward(0);
        double[] moved = new double[x[0].length];
        moved[j] = 1;
        for (int i = 0; i < w.length; i++) {
            double[] dz = new double[z[i].length];
            for (int m = 0; m < moved.length; m++) for (int k = 0; k < dz.length; k++) dz[k] += w[i][m][k] * moved[m];
            moved = backThrough(g[i], z[i], a[i + 1], dz);
        }
        return moved;
    }

    static double[] random(Random random, int n, double size) {
        return random.doubles(n, -size, size).toArray();
    }
}

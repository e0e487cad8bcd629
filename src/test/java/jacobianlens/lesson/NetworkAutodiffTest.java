package jacobianlens.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import jacobianlens.chain.Derivation;
import jacobianlens.function.Fn;
import jacobianlens.function.Layout;
import jacobianlens.function.Loss;
import jacobianlens.function.LossFactor;
import jacobianlens.function.WeightStorage;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Networks of random shapes, one to six layers, with every activation of the catalogue and softmax anywhere, every
/// loss
/// and every factor, on a sample and on mini-batches of one to seven, against plain loops and central differences.
class NetworkAutodiffTest {
    private static final double CLOSE = 1e-10;
    private static final List<String> POSITIVE = List.of("reciprocal", "sqrt", "ln", "ln-plus-exp");
    private static final List<String> ACTIVATIONS = Stream.concat(
                    Stream.of(Fn.values()).map(Fn::id), Stream.of("softmax", "softmax", "softmax"))
            .toList();

    static IntStream seeds() {
        return IntStream.range(0, 360);
    }

    /// @param batch whether it is written as a mini-batch
    record Case(PlainNetwork plain, boolean batch, LossFactor factor) {}

    /// The first network of a seed in which no number is so large that rounding covers what is compared.
    private static Case network(int seed) {
        var random = new Random(20261126L + seed);
        return Stream.generate(() -> network(seed, random))
                .filter(NetworkAutodiffTest::isTame)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTame(Case test) {
        for (int i = 0; i < test.plain.w.length; i++)
            for (int s = 0; s < test.plain.x.length; s++)
                for (double z : test.plain.before(i, s)) if (!(Math.abs(z) < 25)) return false;
        return true;
    }

    private static Case network(int seed, Random random) {
        int depth = 1 + seed % 6;
        boolean batch = seed / 6 % 2 == 1;
        int samples = batch ? 1 + random.nextInt(7) : 1;
        var loss = Loss.values()[seed % Loss.values().length];
        var factor = LossFactor.values()[seed / 4 % 3];
        int[] widths = random.ints(depth + 1, 1, 6).toArray();
        boolean ofProbabilities = loss == Loss.BCE || loss == Loss.CROSS_ENTROPY;
        if (ofProbabilities) widths[depth] = Math.max(2, widths[depth]);
        var w = new double[depth][][];
        var b = new double[depth][];
        var g = new String[depth];
        for (int i = 0; i < depth; i++) {
            w[i] = new double[widths[i]][];
            for (int j = 0; j < widths[i]; j++) w[i][j] = PlainNetwork.random(random, widths[i + 1], 0.8);
            b[i] = PlainNetwork.random(random, widths[i + 1], 0.5);
            g[i] = ACTIVATIONS.get((seed * 7 + i * 5) % ACTIVATIONS.size());
        }
        if (ofProbabilities) g[depth - 1] = seed % 8 < 4 ? "softmax" : "sigmoid";
        var x = new double[samples][];
        var y = new double[samples][];
        for (int s = 0; s < samples; s++) {
            x[s] = PlainNetwork.random(random, widths[0], 1.5);
            y[s] = random.doubles(widths[depth], 0, 1).toArray();
        }
        var plain = new PlainNetwork(w, b, g, loss.id(), factor.of(samples), x, y);
        for (int i = 0; i < depth; i++) intoDomain(plain, i);
        return new Case(plain, batch, factor);
    }

    /// Moves the bias of a layer until its activation has a value at every sample.
    private static void intoDomain(PlainNetwork plain, int i) {
        if (!POSITIVE.contains(plain.g[i])) return;
        for (int k = 0; k < plain.b[i].length; k++) {
            double least = 1;
            for (int s = 0; s < plain.x.length; s++) least = Math.min(least, plain.before(i, s)[k]);
            plain.b[i][k] += 0.7 - least;
        }
    }

    private static Scenario scenario(Case test) {
        var plain = test.plain;
        var given = new LinkedHashMap<String, Input>();
        if (test.batch) given.put("X", new Input.Grid(columns(plain.x)));
        else given.put("x", new Input.Vector(Vec.of(plain.x[0])));
        for (int i = 0; i < plain.w.length; i++) {
            given.put(Network.part(i + 1, "W"), new Input.Grid(Matrix.ofRows(plain.w[i])));
            given.put(Network.part(i + 1, "b"), new Input.Vector(Vec.of(plain.b[i])));
            given.put(Network.part(i + 1, "g"), new Input.Word(plain.g[i]));
        }
        given.put("loss", new Input.Word(plain.loss));
        given.put("y", test.batch ? new Input.Grid(columns(plain.y)) : new Input.Vector(Vec.of(plain.y[0])));
        var form = new Network(plain.w.length, test.batch, true);
        var example = Scenario.example(form);
        return example.withInputs(Inputs.fit(form, given))
                .withConventions(example.conventions().with(test.factor).withReluAtZero(0));
    }

    private static Matrix columns(double[][] samples) {
        return Matrix.ofRows(samples).transpose();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyGradientIsWhatPlainLoopsFind(int seed) {
        var test = network(seed);
        var plain = test.plain;
        plain.backward();
        var derivation = scenario(test).derive();
        near("J", value(derivation, "J").at(0, 0), plain.cost());
        for (int i = 0; i < plain.w.length; i++) {
            same("dJ/dW[" + (i + 1) + "]", derivation, Matrix.ofRows(plain.gradW[i]));
            same("dJ/db[" + (i + 1) + "]", derivation, Matrix.row(Vec.of(plain.gradB[i])));
        }
        if (test.batch) same("dJ/dX", derivation, columns(plain.gradX));
        else {
            same("dJ/dx", derivation, Matrix.row(Vec.of(plain.gradX[0])));
            same("da/dx", derivation, whole(plain));
        }
    }

    /// Behind σ, and behind softmax of z and 0, ∂J/∂z of cross-entropy is ŷ − y, also where 1 − ŷ keeps few digits.
    @ParameterizedTest
    @CsvSource({"sigmoid,12,0", "sigmoid,18,0", "sigmoid,33,0.25", "sigmoid,30,1", "softmax,18,0", "softmax,33,0.25"})
    void aPredictionNearOneKeepsTheDigitsOfItsGradient(String g, double z, double y) {
        boolean one = g.equals("sigmoid");
        String layers = one ? "[{'W':[[1]],'b':[0],'g':'sigmoid'}]" : "[{'W':[[1,0]],'b':[0,0],'g':'softmax'}]";
        double yhat = 1 / (1 + Math.exp(-z));
        double expected = one ? yhat - y : yhat - y + (1 - y) - (1 - yhat);
        for (boolean batch : new boolean[] {false, true}) {
            String x = batch ? "[[" + z + "]]" : "[" + z + "]";
            String targets = batch ? "[[" + y + "],[" + (1 - y) + "]]" : "[" + y + "," + (1 - y) + "]";
            if (one) targets = batch ? "[[" + y + "]]" : "[" + y + "]";
            var derivation = Networks.set(
                            "layers", layers.replace('\'', '"'), batch ? "X" : "x", x, "loss", "bce", "y", targets)
                    .derive();
            near("dJ/db", value(derivation, "dJ/db[1]").at(0, 0), expected);
        }
    }

    /// −ln(1 − σ(z)) is ln(1 + eᶻ), and −ln σ(z) is ln(1 + e⁻ᶻ).
    @ParameterizedTest
    @CsvSource({
        "sigmoid,bce,30,0",
        "sigmoid,bce,36.5,0",
        "sigmoid,bce,36.5,1",
        "sigmoid,bce,-40,0.25",
        "softmax,bce,33,0",
        "softmax,cross-entropy,33,1",
        "softmax,cross-entropy,50,1"
    })
    void soDoesItsLoss(String g, String loss, double z, double y) {
        boolean one = g.equals("sigmoid");
        String layers = one ? "[{'W':[[1]],'b':[0],'g':'sigmoid'}]" : "[{'W':[[1,0]],'b':[0,0],'g':'softmax'}]";
        double miss = Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
        double expected = y * (miss - z) + (1 - y) * miss;
        if (y == 1) expected = Math.log1p(Math.exp(-z));
        String targets = one ? "[" + y + "]" : "[" + y + "," + (1 - y) + "]";
        var derivation = Networks.set(
                        "layers", layers.replace('\'', '"'), "x", "[" + z + "]", "loss", loss, "y", targets)
                .derive();
        assertThat(value(derivation, "J0").at(0, 0)).isCloseTo(expected, withinPercentage(1e-11));
        if (one) assertThat(value(derivation, "J").at(0, 0)).isCloseTo(expected, withinPercentage(1e-11));
    }

    private static Matrix whole(PlainNetwork plain) {
        var along = IntStream.range(0, plain.x[0].length).mapToObj(plain::along).toArray(double[][]::new);
        return columns(along);
    }

    /// The gradients are near central differences of the cost that the plain loops find.
    @ParameterizedTest
    @MethodSource("seeds")
    void everyGradientIsNearACentralDifference(int seed) {
        var test = network(seed);
        var plain = test.plain;
        var derivation = scenario(test).derive();
        var random = new Random(seed);
        for (int i = 0; i < plain.w.length; i++) {
            int j = random.nextInt(plain.w[i].length);
            int k = random.nextInt(plain.b[i].length);
            var row = plain.w[i][j];
            var bias = plain.b[i];
            near(
                    plain,
                    row[k],
                    to -> row[k] = to,
                    value(derivation, "dJ/dW[" + (i + 1) + "]").at(j, k));
            near(
                    plain,
                    bias[k],
                    to -> bias[k] = to,
                    value(derivation, "dJ/db[" + (i + 1) + "]").at(0, k));
        }
        int s = random.nextInt(plain.x.length);
        int j = random.nextInt(plain.x[s].length);
        var sample = plain.x[s];
        double slope = test.batch
                ? value(derivation, "dJ/dX").at(j, s)
                : value(derivation, "dJ/dx").at(0, j);
        near(plain, sample[j], to -> sample[j] = to, slope);
    }

    private static void near(PlainNetwork plain, double at, DoubleConsumer move, double slope) {
        double h = 1e-6;
        move.accept(at + h);
        double up = plain.cost();
        move.accept(at - h);
        double down = plain.cost();
        move.accept(at);
        assertThat(slope).isCloseTo((up - down) / (2 * h), within(2e-5 * Math.max(1, Math.abs(slope))));
    }

    /// However W is shown and Jacobians are laid out, the numbers are the same in another place.
    @ParameterizedTest
    @MethodSource("seeds")
    void conventionsMoveTheNumbersAndChangeNone(int seed) {
        var scenario = scenario(network(seed));
        var conventions = scenario.conventions();
        var derivation = scenario.derive();
        var stored = scenario.withConventions(conventions.with(WeightStorage.NEURONS_BY_INPUTS))
                .derive();
        var turned =
                scenario.withConventions(conventions.with(Layout.DENOMINATOR)).derive();
        for (var quantity : derivation.jacobians()) {
            boolean weights = quantity.id().startsWith("dJ/dW");
            var same = quantity.value().dense();
            same(quantity.id(), stored, weights ? same.transpose() : same);
            same(quantity.id(), turned, quantity.isJacobian() ? same.transpose() : same);
        }
    }

    private static Jacobian value(Derivation derivation, String id) {
        return derivation.find(id).orElseThrow().value();
    }

    private static void same(String id, Derivation derivation, Matrix expected) {
        var actual = value(derivation, id);
        assertThat(List.of(actual.rows(), actual.columns()))
                .as(id)
                .isEqualTo(List.of(expected.rows(), expected.columns()));
        for (int i = 0; i < expected.rows(); i++)
            for (int j = 0; j < expected.columns(); j++)
                near(id + "[" + (i + 1) + "," + (j + 1) + "]", actual.at(i, j), expected.at(i, j));
    }

    private static void near(String name, double actual, double expected) {
        assertThat(actual).as(name).isCloseTo(expected, within(CLOSE * Math.max(1, Math.abs(expected))));
    }
}

package jacobianlens.lesson;

import jacobianlens.chain.Derivation;
import jacobianlens.chain.Script;
import jacobianlens.function.Conventions;
import jacobianlens.function.Loss;
import jacobianlens.math.Problem;
import jacobianlens.math.Vec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// Layers one after the other, z^[i] = W^[i]ᵀ a^[i−1] + b^[i] and a^[i] = g(z^[i]), on one sample or a mini-batch, with
/// or without a loss. In lesson files the layers are one list; every part of a layer is a field here, such as
/// `layers[2].W`.
///
/// @param depth how many layers, 1 to 6
/// @param batch whether the input is a mini-batch X, l×N, instead of one sample x
/// @param loss whether a loss compares what comes out with y
public record Network(int depth, boolean batch, boolean loss) implements Scene {
    /// What lesson files call the list of layers.
    public static final String LAYERS = "layers";

    public static final int MOST_LAYERS = 6;

    /// What stands for no loss.
    public static final String NO_LOSS = "none";

    /// The activation that is not element-wise.
    public static final String SOFTMAX = "softmax";

    /// The form of the worked example.
    static final Network EXAMPLE = new Network(2, false, true);

    private static final Vec WEIGHTS = Vec.of(0.8, -0.5, 0.3, 1.1, -0.9, 0.6, -0.2, 0.4, -0.7, 0.9, -0.4);
    private static final Vec BIASES = Vec.of(0.1, -0.2, 0.3, 0.05, -0.1);
    private static final Vec INPUTS = Vec.of(0.5, -1, 2, 1, 0, -0.5, -1.5, 0.5, 1, 2, -0.5, 0.25);
    private static final List<Integer> WIDTHS = List.of(3, 4, 2, 3, 2, 3, 2);

    @Override
    public String id() {
        return "network";
    }

    @Override
    public String title() {
        return "Network of layers";
    }

    /// The name of a part of layer i, from 1: `layers[2].W`.
    public static String part(int i, String name) {
        return LAYERS + "[" + i + "]." + name;
    }

    @Override
    public List<Field> fields() {
        var fields = new ArrayList<Field>();
        fields.add(batch ? samples() : Field.vector("x", "Input x", Dimension.INPUTS, 0.5, -1, 2));
        for (int i = 1; i <= depth; i++) {
            fields.add(weights(i));
            fields.add(Field.vector(
                    part(i, "b"),
                    "Bias b",
                    Dimension.layer(i),
                    taken(BIASES, i, width(i)).toArray()));
            fields.add(Field.word(part(i, "g"), "Activation", Field.Choices.LAYER_ACTIVATIONS, activation(i)));
        }
        fields.add(Field.word("loss", "Loss L", Field.Choices.LOSS_OR_NONE, loss ? Loss.CROSS_ENTROPY.id() : NO_LOSS));
        if (loss) fields.add(targets());
        return List.copyOf(fields);
    }

    private static Field samples() {
        var rows = rows(3, 4, k -> k);
        return Field.matrix("X", "Samples X (column i is sample i)", Dimension.INPUTS, Dimension.SAMPLES, rows);
    }

    private static double[][] rows(int rows, int columns, IntUnaryOperator place) {
        var numbers = new double[rows][columns];
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++) numbers[i][j] = INPUTS.at(place.applyAsInt(j * rows + i) % INPUTS.size());
        return numbers;
    }

    private static Field weights(int i) {
        var numbers = taken(WEIGHTS, 3 * i, width(i - 1) * width(i));
        var rows = new double[width(i - 1)][width(i)];
        for (int j = 0; j < rows.length; j++)
            for (int k = 0; k < rows[j].length; k++) rows[j][k] = numbers.at(j * rows[j].length + k);
        var from = i == 1 ? Dimension.INPUTS : Dimension.layer(i - 1);
        return Field.weights(part(i, "W"), "Weights W", from, Dimension.layer(i), rows);
    }

    private Field targets() {
        int n = width(depth);
        return batch
                ? Field.matrix(
                                "y",
                                "Targets Y (column i is sample i)",
                                Dimension.layer(depth),
                                Dimension.SAMPLES,
                                targets(n, 4))
                        .targets()
                : Field.vector(
                                "y",
                                "Targets y",
                                Dimension.layer(depth),
                                Vec.of(n, k -> k == 0 ? 1 : 0).toArray())
                        .targets();
    }

    /// One target of 1 in each column.
    private static double[][] targets(int n, int samples) {
        var rows = new double[n][samples];
        for (int i = 0; i < samples; i++) rows[i % n][i] = 1;
        return rows;
    }

    private String activation(int layer) {
        if (layer == depth) return SOFTMAX;
        return layer % 2 == 1 ? "tanh" : "relu";
    }

    private static int width(int layer) {
        return WIDTHS.get(layer);
    }

    /// n numbers of a list that is read round and round.
    private static Vec taken(Vec list, int from, int n) {
        return Vec.of(n, k -> list.at((from + k) % list.size()));
    }

    @Override
    public Scene form(String name, Input value) {
        return switch (name) {
            case "x" -> new Network(depth, false, loss);
            case "X" -> new Network(depth, true, loss);
            case "loss" -> new Network(depth, batch, !value.equals(new Input.Word(NO_LOSS)));
            default -> this;
        };
    }

    /// The same with another number of layers.
    ///
    /// @throws jacobianlens.math.BadInput if there are none or more than six
    public Network withDepth(int layers) {
        if (layers == 0)
            throw new Problem("empty", LAYERS, "There are no layers.", "Give at least one layer.").exception();
        if (layers > MOST_LAYERS)
            throw new Problem(
                            "layers",
                            LAYERS,
                            "There are " + layers + " layers; a network here has at most " + MOST_LAYERS + ".",
                            "Use up to " + MOST_LAYERS + " layers.")
                    .exception();
        return new Network(layers, batch, loss);
    }

    /// The inputs with one layer more at the end. What comes out keeps its activation, and its width where a loss looks
    /// at it.
    public static Inputs withLayer(Inputs inputs) {
        int depth = ((Network) inputs.scene()).depth;
        var more = inputs.as(((Network) inputs.scene()).withDepth(depth + 1));
        return more.with(
                Map.of(part(depth, "g"), new Input.Word("tanh"), part(depth + 1, "g"), inputs.get(part(depth, "g"))));
    }

    /// The inputs without layer i, from 1: the layers behind it move up and take what went into it. What comes out
    /// keeps
    /// its activation.
    public static Inputs withoutLayer(Inputs inputs, int i) {
        var form = (Network) inputs.scene();
        int into = inputs.matrix(part(i, "W")).rows();
        var fitting = i == form.depth ? inputs : inputs.resized(Dimension.layer(i), into);
        var moved = new LinkedHashMap<String, Input>();
        for (int k = i; k < form.depth; k++)
            for (String name : List.of("W", "b", "g")) moved.put(part(k, name), fitting.get(part(k + 1, name)));
        moved.put(part(form.depth - 1, "g"), inputs.get(part(form.depth, "g")));
        return fitting.as(form.withDepth(form.depth - 1)).with(moved);
    }

    /// The inputs as one sample, or as a mini-batch whose first sample it is.
    public static Inputs onBatch(Inputs inputs, boolean batch) {
        var form = (Network) inputs.scene();
        return inputs.as(new Network(form.depth, batch, form.loss));
    }

    @Override
    public Scene least() {
        return new Network(depth, false, false);
    }

    @Override
    public Problem unknown(String name) {
        if (name.equals("y"))
            return new Problem(
                    "missing",
                    "loss",
                    "There are targets y, but no loss that compares what comes out of the network with them.",
                    "Give a loss too, or leave y out.");
        return name.equalsIgnoreCase("x")
                ? new Problem(
                        "conflict",
                        name,
                        "x is one sample and X is a mini-batch, but both are given.",
                        "Give one of them.")
                : Scene.super.unknown(name);
    }

    @Override
    public Problem missing(String name) {
        return new Problem(
                "missing",
                name,
                "There is a loss, but no " + name + " that it compares what comes out of the network with.",
                "Give " + name
                        + (batch
                                ? " as a list of rows, one column for each sample"
                                : " as a list, one number for each output")
                        + ", or leave the loss out.");
    }

    @Override
    public Derivation derive(Inputs inputs, Conventions conventions) {
        var script = new Script(conventions);
        if (batch) new NetworkOnBatch(script, inputs, depth, loss).write();
        else new NetworkOnSample(script, inputs, depth, loss).write();
        return script.derivation();
    }
}

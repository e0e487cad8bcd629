package jacobianlens.lesson;

import java.util.Locale;

/// A size that several inputs share.
public enum Dimension {
    SIZE("n", "Size"),
    INPUTS("l", "Inputs"),
    NEURONS("n", "Neurons"),
    SAMPLES("N", "Samples"),
    /// The inputs of the neuron that stands beside a layer in the comparison.
    BATCH_INPUTS("l", "Batch inputs"),
    /// The neurons of each layer of a network.
    LAYER_1("n₁", "Layer 1"),
    LAYER_2("n₂", "Layer 2"),
    LAYER_3("n₃", "Layer 3"),
    LAYER_4("n₄", "Layer 4"),
    LAYER_5("n₅", "Layer 5"),
    LAYER_6("n₆", "Layer 6");

    private final String letter;
    private final String label;

    Dimension(String letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    /// The neurons of a network's layer, from 1.
    public static Dimension layer(int i) {
        return values()[LAYER_1.ordinal() + i - 1];
    }

    public String letter() {
        return letter;
    }

    public String label() {
        return label;
    }

    /// What it counts, in a sentence: `inputs l`, `neurons n₂ of layer 2`.
    String counted() {
        String small = label.toLowerCase(Locale.ROOT);
        return compareTo(LAYER_1) < 0 ? small + " " + letter : "neurons " + letter + " of " + small;
    }
}

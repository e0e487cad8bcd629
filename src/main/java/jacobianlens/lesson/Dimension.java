package jacobianlens.lesson;

/// A size that several inputs share.
public enum Dimension {
    SIZE("n", "Size"),
    INPUTS("l", "Inputs"),
    NEURONS("n", "Neurons"),
    SAMPLES("N", "Samples"),
    /// The inputs of the neuron that stands beside a layer in the comparison.
    BATCH_INPUTS("l", "Batch inputs");

    private final String letter;
    private final String label;

    Dimension(String letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    public String letter() {
        return letter;
    }

    public String label() {
        return label;
    }
}

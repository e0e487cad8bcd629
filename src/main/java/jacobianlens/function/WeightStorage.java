package jacobianlens.function;

/// How a layer's weights are stored. It changes how W is written and typed, not what the layer computes.
public enum WeightStorage implements Choice {
    /// l×n: column k holds neuron k's weights, z = Wᵀx + b, as in the lecture.
    INPUTS_BY_NEURONS("inputs-by-neurons"),
    /// n×l: row k holds neuron k's weights, z = Wx + b, as in PyTorch.
    NEURONS_BY_INPUTS("neurons-by-inputs");

    private final String id;

    WeightStorage(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}

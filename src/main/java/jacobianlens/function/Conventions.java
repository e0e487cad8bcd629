package jacobianlens.function;

import jacobianlens.math.Problem;

/// The choices that textbooks and tools make differently.
///
/// @param reluAtZero the slope ReLU′(0): 1 in the lecture (z ≥ 0), 0 in PyTorch and TensorFlow; any value in [0, 1] is
///     a subgradient
/// @param layout which way round a Jacobian is written
/// @param weights how a layer's weights are stored
/// @param lossFactor what the sum of a mini-batch's losses is multiplied by
public record Conventions(double reluAtZero, Layout layout, WeightStorage weights, LossFactor lossFactor) {
    public static final Conventions LECTURE =
            new Conventions(1, Layout.NUMERATOR, WeightStorage.INPUTS_BY_NEURONS, LossFactor.MEAN);

    public Conventions {
        if (!(reluAtZero >= 0 && reluAtZero <= 1))
            throw new Problem(
                            "convention",
                            "conventions.reluAtZero",
                            "ReLU′(0) is " + reluAtZero + ", but a subgradient of ReLU at 0 lies between 0 and 1.",
                            "Use 1 (the lecture), 0 (PyTorch) or a number between.")
                    .exception();
    }

    /// @throws jacobianlens.math.BadInput if the slope is no subgradient
    public Conventions withReluAtZero(double slope) {
        return new Conventions(slope, layout, weights, lossFactor);
    }

    public Conventions with(Layout other) {
        return new Conventions(reluAtZero, other, weights, lossFactor);
    }

    public Conventions with(WeightStorage other) {
        return new Conventions(reluAtZero, layout, other, lossFactor);
    }

    public Conventions with(LossFactor other) {
        return new Conventions(reluAtZero, layout, weights, other);
    }
}

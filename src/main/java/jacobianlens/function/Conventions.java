package jacobianlens.function;

/// The choices that textbooks and tools make differently.
///
/// @param reluAtZero the slope ReLU′(0): 1 in the lecture (z ≥ 0), 0 in PyTorch and TensorFlow; any value in [0, 1] is
///     a subgradient
public record Conventions(double reluAtZero) {
    public static final Conventions LECTURE = new Conventions(1);

    public Conventions {
        if (!(reluAtZero >= 0 && reluAtZero <= 1))
            throw new jacobianlens.math.Problem(
                            "convention",
                            "conventions.reluAtZero",
                            "ReLU′(0) is " + reluAtZero + ", but a subgradient of ReLU at 0 lies between 0 and 1.",
                            "Use 1 (the lecture), 0 (PyTorch) or a number between.")
                    .exception();
    }
}

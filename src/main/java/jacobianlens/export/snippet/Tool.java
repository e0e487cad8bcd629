package jacobianlens.export.snippet;

import jacobianlens.math.Elementary;
import java.util.Locale;
import java.util.Map;

/// The libraries that snippets are written for.
public enum Tool {
    NUMPY("NumPy", "np", """
            import numpy as np
            """, """
            def check(actual, expected):
                assert np.shape(actual) == np.shape(expected)
                np.testing.assert_allclose(actual, expected, rtol=1e-6, atol=1e-9)
            """, Map.of()),
    PYTORCH(
            "PyTorch",
            "torch",
            """
            import torch
            from torch.func import jacrev  # needs PyTorch 2 or newer

            torch.set_default_dtype(torch.float64)
            """,
            """
            def check(actual, expected):
                torch.testing.assert_close(actual, torch.tensor(expected, dtype=torch.float64), rtol=1e-6, atol=1e-9)
            """,
            Map.ofEntries(
                    Map.entry("sigmoid", "torch.sigmoid(x)"),
                    Map.entry("relu", "relu(x)"),
                    Map.entry("leaky-relu", "F.leaky_relu(x, 0.01)"),
                    Map.entry("elu", "F.elu(x)"),
                    Map.entry("selu", "F.selu(x)"),
                    Map.entry("silu", "F.silu(x)"),
                    Map.entry("gelu", "F.gelu(x)"),
                    Map.entry("mish", "F.mish(x)"),
                    Map.entry("softsign", "F.softsign(x)"),
                    Map.entry("log-sigmoid", "F.logsigmoid(x)"),
                    Map.entry("hard-tanh", "F.hardtanh(x)"),
                    Map.entry("hard-sigmoid", "F.hardsigmoid(x)"))),
    JAX(
            "JAX",
            "jnp",
            """
            import jax
            import jax.numpy as jnp
            import numpy as np
            from jax import jacrev

            jax.config.update("jax_enable_x64", True)
            """,
            """
            def check(actual, expected):
                assert np.shape(actual) == np.shape(expected)
                np.testing.assert_allclose(actual, expected, rtol=1e-6, atol=1e-9)
            """,
            Map.ofEntries(
                    Map.entry("sigmoid", "jax.nn.sigmoid(x)"),
                    Map.entry("relu", "relu(x)"),
                    Map.entry("elu", "jax.nn.elu(x)"),
                    Map.entry("selu", "jax.nn.selu(x)"),
                    Map.entry("silu", "jax.nn.silu(x)"),
                    Map.entry("gelu", "jax.nn.gelu(x, approximate=False)"),
                    Map.entry("mish", "jax.nn.mish(x)"),
                    Map.entry("log-sigmoid", "jax.nn.log_sigmoid(x)"),
                    Map.entry("hard-tanh", "jnp.where(jnp.abs(x) < 1, x, jnp.sign(x))"),
                    Map.entry("hard-sigmoid", "jnp.where(jnp.abs(x) < 3, (x + 3) / 6, (jnp.sign(x) + 1) / 2)")));

    private final String title;
    private final String prefix;
    private final String head;
    private final String check;
    private final Map<String, String> idioms;

    Tool(String title, String prefix, String head, String check, Map<String, String> idioms) {
        this.title = title;
        this.prefix = prefix;
        this.head = head;
        this.check = check;
        this.idioms = idioms;
    }

    public String title() {
        return title;
    }

    /// Whether Jacobians come from automatic differentiation; else they are written out.
    boolean traces() {
        return this != NUMPY;
    }

    /// The name that the library's functions begin with.
    String prefix() {
        return prefix;
    }

    String head() {
        return head;
    }

    /// The function that holds an array against numbers.
    String check() {
        return check;
    }

    /// The function that holds two of the script's own arrays against each other, whatever their shapes.
    String same() {
        return this == PYTORCH ? """


                def check_same(one, other):
                    torch.testing.assert_close(one.reshape(-1), other.reshape(-1), rtol=1e-6, atol=1e-9)
                """ : """


                def check_same(one, other):
                    np.testing.assert_allclose(np.ravel(one), np.ravel(other), rtol=1e-6, atol=1e-9)
                """;
    }

    /// How people who use the library write a catalogue function of x; empty if as its formula. What it does at a kink
    /// is what the catalogue says.
    String idiom(String id) {
        return idioms.getOrDefault(id, "");
    }

    /// An array from nested lists of numbers.
    String array(String numbers) {
        return prefix + (this == PYTORCH ? ".tensor(" : ".array(") + numbers + ")";
    }

    /// The name of a function.
    String call(Elementary function) {
        return switch (function) {
            case LN -> prefix + ".log";
            case ATAN -> prefix + (this == PYTORCH ? ".atan" : ".arctan");
            case MAX -> prefix + ".maximum";
            case MIN -> prefix + ".minimum";
            case RELU -> "relu";
            case SIGMOID -> this == NUMPY ? "sigmoid" : this == JAX ? "jax.nn.sigmoid" : "torch.sigmoid";
            case ERF -> this == NUMPY ? "erf" : this == JAX ? "jax.scipy.special.erf" : "torch.erf";
            case ABS -> this == JAX ? "absolute" : prefix + ".abs";
            case EXP, SQRT, SIN, COS, TAN, SINH, COSH, TANH, SIGN ->
                prefix + "." + function.name().toLowerCase(Locale.ROOT);
        };
    }

    /// As it is named on the command line.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

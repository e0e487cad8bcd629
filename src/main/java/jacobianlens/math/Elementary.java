package jacobianlens.math;

import java.util.Locale;

/// The functions an [Expression] may call. Arguments are in radians where they are angles.
public enum Elementary {
    LN(1),
    EXP(1),
    SQRT(1),
    SIN(1),
    COS(1),
    TAN(1),
    SINH(1),
    COSH(1),
    TANH(1),
    ATAN(1),
    ABS(1),
    SIGMOID(1),
    RELU(1),
    MAX(2),
    MIN(2),
    /// The error function erf.
    ERF(1),
    /// −1, 0 or 1.
    SIGN(1);

    private final int arity;

    Elementary(int arity) {
        this.arity = arity;
    }

    /// How many arguments it takes.
    public int arity() {
        return arity;
    }

    /// The name as it is typed, such as `ln`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

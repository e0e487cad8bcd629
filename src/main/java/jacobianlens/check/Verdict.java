package jacobianlens.check;

/// How well a slope agrees with the other ways to it, from best to worst.
public enum Verdict {
    AGREES,
    /// No method reached it, or one differs by more than its own error.
    UNSURE,
    /// It is not what the other ways find.
    DIFFERS
}

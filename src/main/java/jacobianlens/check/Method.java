package jacobianlens.check;

/// Another way to a slope.
public enum Method {
    FORWARD_MODE("forward-mode", "dual numbers through the written formula", 1e-11),
    CENTRAL_DIFFERENCE("central-difference", "difference quotients of the computed values, four points around x", 1e-6),
    COMPLEX_STEP("complex-step", "the imaginary part at x + ih", 1e-11),
    FORTY_DIGITS("forty-digits", "forward-mode in forty digits", 1e-12),
    WRITTEN_DERIVATIVE("written-derivative", "the derivative as the lecture writes it", 1e-11);

    private final String id;
    private final String words;
    private final double limit;

    Method(String id, String words, double limit) {
        this.id = id;
        this.words = words;
        this.limit = limit;
    }

    /// Its name in tables and on the command line.
    public String id() {
        return id;
    }

    /// What it does, in a few words.
    public String words() {
        return words;
    }

    /// The largest difference from a right slope that its own error explains, relative to the slope or to 1, whichever
    /// is larger.
    public double limit() {
        return limit;
    }
}

package jacobianlens.lesson;

import jacobianlens.function.Choice;

/// Where the colours of a step's matrices end.
public enum ColourScale implements Choice {
    /// At one value for all matrices of a step, so that they can be compared.
    SHARED("shared"),
    /// At each matrix's own largest value.
    EACH("each"),
    /// At ±1 whatever the numbers, so that colours hold still while a number is dragged.
    FIXED("fixed");

    private final String id;

    ColourScale(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}

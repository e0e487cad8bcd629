package jacobianlens.lesson;

import jacobianlens.math.Vec;

/// How a trial divided by its step stands to the slopes it should come near to.
///
/// @param off the largest difference
/// @param slope the largest slope
/// @param moved whether a quotient is not 0
/// @param step where the difference would be less
record Nearness(double off, double slope, boolean moved, Step step) {
    private static final double NEAR = 0.25;
    private static final double ROUNDING = 1e-12;

    /// Another step on the same side that comes nearer.
    enum Step {
        SHORTER,
        /// So short a step leaves little but rounding.
        LONGER,
        /// None does, and a slope is known to jump.
        NONE_AT_KINK,
        NONE
    }

    static Nearness of(Vec quotients, Vec slopes, Step step) {
        boolean moved = quotients.stream().anyMatch(quotient -> quotient != 0);
        return new Nearness(off(quotients, slopes), largest(slopes), moved, step);
    }

    static double off(Vec quotients, Vec slopes) {
        return largest(Vec.of(slopes.size(), i -> quotients.at(i) - slopes.at(i)));
    }

    private static double largest(Vec numbers) {
        return numbers.map(Math::abs).stream().max().orElse(0);
    }

    String sign() {
        return isExact() ? "=" : isNear() ? "≈" : "≠";
    }

    private boolean isExact() {
        return off <= ROUNDING * slope;
    }

    private boolean isNear() {
        return off <= NEAR * slope;
    }

    /// @param line such as `column 2 of the Jacobian`
    String says(String line) {
        String every = " A trial for each input finds all of it.";
        if (isExact())
            return (moved
                            ? "Divided by the step, the trial is " + line
                                    + ": as far as the input moved, every output kept to a straight line."
                            : "As far as a double can tell nothing moved, and " + line + " is zero here.")
                    + every;
        if (isNear()) return "Divided by the step, the trial is nearly " + line + nearer() + every;
        return switch (step) {
            case SHORTER ->
                "Over a step this long the slopes change, so the trial divided by the step is not near " + line
                        + ". A smaller h comes nearer.";
            case LONGER ->
                "The step is so short that rounding is most of what is seen, so the trial divided by it is not near "
                        + line + ". A larger h comes nearer.";
            case NONE_AT_KINK ->
                "At this point a slope jumps: on the side the input moved to it is not the one in " + line
                        + ", and no smaller h comes nearer.";
            case NONE ->
                "Divided by the step, the trial is not near " + line
                        + ", and shorter steps on this side come no nearer:"
                        + " so it is where a slope jumps, as at a tie, and where numbers are too small to be told apart.";
        };
    }

    private String nearer() {
        return switch (step) {
            case SHORTER -> "; a smaller h comes nearer.";
            case LONGER -> "; a larger h comes nearer, since this one leaves few digits.";
            case NONE_AT_KINK, NONE -> ".";
        };
    }
}

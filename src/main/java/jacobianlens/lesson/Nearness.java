package jacobianlens.lesson;

import jacobianlens.math.Vec;
import java.util.stream.IntStream;

/// How a trial divided by its step stands to the slopes it should come near to.
///
/// @param distance the largest difference, as a part of the largest slope
/// @param step whether another step on the same side would come nearer
record Nearness(double distance, Step step) {
    private static final double NEAR = 0.25;
    private static final double ROUNDING = 1e-12;

    /// Where the distance would be less.
    enum Step {
        SHORTER,
        /// So short a step leaves little but rounding.
        LONGER,
        NONE
    }

    static double distance(Vec quotients, Vec slopes) {
        double furthest = 0;
        double largest = 0;
        for (int i : IntStream.range(0, slopes.size()).toArray()) {
            furthest = Math.max(furthest, Math.abs(quotients.at(i) - slopes.at(i)));
            largest = Math.max(largest, Math.abs(slopes.at(i)));
        }
        return furthest == 0 ? 0 : furthest / largest;
    }

    String sign() {
        return isExact() ? "=" : isNear() ? "≈" : "≠";
    }

    private boolean isExact() {
        return distance <= ROUNDING;
    }

    private boolean isNear() {
        return distance <= NEAR;
    }

    /// @param line such as `column 2 of the Jacobian`
    String says(String line) {
        String every = " A trial for each input finds all of it.";
        if (isExact())
            return "Divided by the step, the trial is " + line
                    + ": as far as the input moved, every output kept to a straight line." + every;
        if (isNear()) return "Divided by the step, the trial is nearly " + line + nearer() + every;
        return switch (step) {
            case SHORTER ->
                "Over a step this long the slopes change, so the trial divided by the step is not near " + line
                        + ". A smaller h comes nearer.";
            case LONGER ->
                "The step is so short that rounding is most of what is seen, so the trial divided by it is not near "
                        + line + ". A larger h comes nearer.";
            case NONE ->
                "At this point a slope jumps: on the side the input moved to it is not the one in " + line
                        + ", and no smaller h comes nearer.";
        };
    }

    private String nearer() {
        return switch (step) {
            case SHORTER -> "; the smaller h, the nearer.";
            case LONGER -> "; a larger h comes nearer, since this one leaves few digits.";
            case NONE -> ".";
        };
    }
}

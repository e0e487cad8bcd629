package jacobianlens.ui.pane;

/// Where a logit stands on a slider from −1 to 1: close to the middle, where ŷ changes, evenly; towards the ends, where
/// ŷ = σ(z) nears 0 and 1 by powers of ten, in ever larger steps. The ends themselves are ŷ = 0 and 1.
final class LogitScale {
    private static final double FARTHEST = 800;

    private LogitScale() {}

    /// z at a place: 800 times its cube, infinite at the ends.
    static double logit(double place) {
        return Math.abs(place) >= 1 ? Math.copySign(Double.POSITIVE_INFINITY, place) : FARTHEST * place * place * place;
    }

    /// The place of z.
    static double place(double z) {
        return Math.clamp(Math.cbrt(z / FARTHEST), -1.0, 1.0);
    }
}

package jacobianlens.function;

import java.util.List;

/// A point where a function is continuous but its slope jumps.
///
/// @param at where
/// @param left the slope just below
/// @param right the slope just above
/// @param convention which value is used there and who uses another, with the source, in one sentence
/// @param usages who takes which slope there, where they differ; empty where all agree
public record Kink(double at, double left, double right, String convention, List<Usage> usages) {

    Kink(double at, double left, double right, String convention, Usage... usages) {
        this(at, left, right, convention, List.of(usages));
    }
}

package jacobianlens.function;

/// A point where a function is continuous but its slope jumps.
///
/// @param at where
/// @param left the slope just below
/// @param right the slope just above
/// @param convention which value is used there and who uses another, with the source, in one sentence
public record Kink(double at, double left, double right, String convention) {}

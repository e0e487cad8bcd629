package jacobianlens.function;

/// What a tool or text takes as the slope at a kink.
///
/// @param who such as `PyTorch`
public record Usage(String who, double slope) {}

package jacobianlens.math;

/// A name in the lecture's notation: a stable key (`W[3,2]`, `da/dz`, indices from 1), its LaTeX, and its plain text
/// (`w₃₂`, `∂a/∂z`).
public record Symbol(String key, String latex, String plain) {

    /// The same name under another key.
    public Symbol withKey(String other) {
        return new Symbol(other, latex, plain);
    }
}

package jacobianlens.check;

/// What one form of a formula comes to in one width.
///
/// @param correct how many leading digits are right, [Truth#ALL] if all are
/// @param why if it is wrong, one sentence of why; else empty
public record Reading(Form form, Width width, double value, int correct, String why) {
    /// The formula as the lecture writes it, or as it is computed.
    public enum Form {
        TEXTBOOK,
        STABLE
    }

    /// Whether more digits are lost than a few roundings cost.
    public boolean isWrong() {
        return !why.isEmpty();
    }

    /// The value with its digits, as plain text.
    public String text() {
        return width.text(value);
    }
}

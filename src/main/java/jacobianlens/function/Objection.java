package jacobianlens.function;

import org.jspecify.annotations.Nullable;

/// Why a function of two numbers, or a slope of it, does not exist at a pair.
///
/// @param text a sentence without a full stop, such as `divide needs v ≠ 0`
/// @param first whether it is the first number that lies outside, not the second
public record Objection(String text, boolean first) {

    static Objection toFirst(String text) {
        return new Objection(text, true);
    }

    static Objection toSecond(String text) {
        return new Objection(text, false);
    }

    /// An objection to the second number, if there is one.
    static @Nullable Objection toSecondIf(boolean outside, String text) {
        return outside ? toSecond(text) : null;
    }
}

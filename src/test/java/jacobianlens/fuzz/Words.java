package jacobianlens.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The words that typed functions are made of, and some that they are not.
final class Words {
    static final List<String> VARIABLES = List.of("x", "u", "v");
    static final List<String> FUNCTIONS = List.of(
            "ln", "log", "exp", "sqrt", "√", "sin", "cos", "tan", "sinh", "cosh", "tanh", "atan", "abs", "sigmoid",
            "relu", "ReLU", "erf", "sign", "max", "min");
    static final List<String> NUMBERS =
            List.of("0", "1", "2", "2.5", "0.5", "1e3", "1e-300", "1e300", "1e308", "1e999", "e", "pi", "π");
    static final List<String> SIGNS = List.of("(", ")", ",", "+", "-", "*", "/", "^", "²", "⁻¹", "−", "·", " ", ".");
    static final List<String> STRANGE = List.of(
            "y", "σ", "0x1p3", "NaN", "Infinity", "∞", "😀", "\t", "\n", "\0", "=", "!", "%", "[", "{", "\"", "\\");
    static final List<String> ALL = Stream.of(VARIABLES, FUNCTIONS, NUMBERS, SIGNS, STRANGE)
            .flatMap(List::stream)
            .toList();

    private Words() {}

    /// The text that bytes stand for: themselves, or, after a first byte that is odd, one word each.
    static String of(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] % 2 == 0) return new String(bytes, StandardCharsets.UTF_8);
        var text = new StringBuilder();
        for (int k = 1; k < bytes.length; k++) text.append(ALL.get((bytes[k] & 0xff) % ALL.size()));
        return text.toString();
    }
}

package jacobianlens.function;

import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import jacobianlens.math.Recent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds the function a user named: a catalogue id, or a formula they typed.
public final class Functions {
    /// A misspelt id, and not a short product such as uv.
    private static final String WORD = "\\p{L}[\\p{L}0-9_-]{2,40}";

    /// A drag and a check ask for the same formula at every point, and to find its slope takes long.
    private static final Recent<Text, Elementwise> UNARY = new Recent<>();

    private static final Recent<Text, Pairwise> BINARY = new Recent<>();

    private record Text(String text, String where) {}

    private Functions() {}

    /// A function of one number, from an id such as `sigmoid` or an expression in x.
    ///
    /// @param where the field it was typed in, for the message
    /// @throws BadInput with code `function` for an unknown word, `syntax` for a text that is no expression
    public static Elementwise unary(String idOrExpression, String where) {
        return unary(idOrExpression, where, Stream.of());
    }

    /// The same where other names could have been meant as well.
    public static Elementwise unary(String idOrExpression, String where, Stream<String> others) {
        var text = idOrExpression.strip();
        return Fn.byId(text)
                .<Elementwise>map(fn -> fn)
                .orElseGet(() -> typed(
                        text,
                        where,
                        "(x)",
                        Stream.concat(others, Arrays.stream(Fn.values()).map(Fn::id))
                                .toList(),
                        () -> UNARY.get(new Text(text, where), typed -> Typed.parse(typed.text, typed.where))));
    }

    /// A function of two numbers, from an id such as `multiply` or an expression in u and v.
    ///
    /// @param where the field it was typed in, for the message
    /// @throws BadInput with code `function` for an unknown word, `syntax` for a text that is no expression
    public static Pairwise binary(String idOrExpression, String where) {
        var text = idOrExpression.strip();
        return Binary.byId(text)
                .<Pairwise>map(binary -> binary)
                .orElseGet(() -> typed(
                        text,
                        where,
                        "(u, v)",
                        Arrays.stream(Binary.values()).map(Binary::id).toList(),
                        () -> BINARY.get(new Text(text, where), typed -> TypedPair.parse(typed.text, typed.where))));
    }

    /// A loss, from an id such as `mse`.
    ///
    /// @param where the field it was typed in, for the message
    /// @throws BadInput with code `function` if there is none of that id
    public static Pairwise loss(String id, String where) {
        return loss(id, where, Stream.of());
    }

    /// The same where other names could have been meant as well.
    public static Pairwise loss(String id, String where, Stream<String> others) {
        var ids = Stream.concat(Arrays.stream(Loss.values()).map(Loss::id), others)
                .toList();
        return Loss.byId(id.strip()).<Pairwise>map(loss -> loss).orElseThrow(() -> unknown(id.strip(), where, "", ids));
    }

    /// A reduction, from an id such as `max`.
    ///
    /// @param where the field it was typed in, for the message
    /// @throws BadInput with code `function` if there is none of that id
    public static Reduction reduction(String id, String where) {
        var ids = Arrays.stream(Reduction.values()).map(Reduction::id).toList();
        return Reduction.byId(id.strip()).orElseThrow(() -> unknown(id.strip(), where, "", ids));
    }

    /// The names that may be typed in an expression, in alphabetical order.
    public static List<String> namesInExpressions(List<String> variables) {
        return Vocabulary.names(variables);
    }

    private static <F> F typed(String text, String where, String arguments, List<String> ids, Supplier<F> parse) {
        try {
            return parse.get();
        } catch (BadInput refused) {
            throw text.matches(WORD) ? unknown(text, where, arguments, ids) : refused;
        }
    }

    private static BadInput unknown(String word, String where, String arguments, List<String> ids) {
        var shown = word.length() <= 40 ? word : word.substring(0, 40) + "…";
        var all = "The names are " + String.join(", ", ids) + ".";
        boolean call = !arguments.isEmpty()
                && Vocabulary.function(word).isPresent()
                && !ids.contains(word.toLowerCase(Locale.ROOT));
        var fix = call
                ? "Write " + word + arguments + "."
                : Nearest.to(word, ids)
                                .map(near -> "Did you mean " + near + "? ")
                                .orElse("")
                        + all;
        var text = word.isEmpty() ? "The name is empty." : "There is no function called " + shown + " here.";
        return new Problem("function", where, text, fix).exception();
    }
}

package jacobianlens.ui.pane;

import jacobianlens.chain.Mixing;
import jacobianlens.function.Binary;
import jacobianlens.function.Fn;
import jacobianlens.function.Loss;
import jacobianlens.function.Pairwise;
import jacobianlens.function.Reduction;
import jacobianlens.lesson.Field;
import jacobianlens.math.Plain;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a word may be: the catalogue's functions, the few that have a button of their own, and whether an expression
/// will do as well.
record Catalogue(List<Entry> entries, List<Entry> favourites, String prompt) {

    /// One function: its id, its symbol, its formula.
    record Entry(String id, String label, String formula) {}

    static Catalogue of(Field.Choices choices) {
        return switch (choices) {
            case NONE -> new Catalogue(List.of(), List.of(), "");
            case FUNCTIONS ->
                pick(functions(), List.of("exp", "ln", "square"), "or an expression in x, such as x^2 + ln(x)");
            case ACTIVATIONS ->
                pick(functions(), List.of("sigmoid", "tanh", "relu"), "or an expression in x, such as x^2/2");
            case BINARY ->
                pick(
                        pairs(Binary.values()),
                        List.of("add", "subtract", "multiply"),
                        "or an expression in u and v, such as u*v^2");
            case LAYER_ACTIVATIONS ->
                pick(
                        Stream.concat(functions().stream(), Stream.of(new Entry("softmax", "softmax", "e^xᵢ / Σ e^xₖ")))
                                .toList(),
                        List.of("tanh", "relu", "softmax"),
                        "or an expression in x, such as x^2/2");
            case LOSS_OR_NONE ->
                all(Stream.concat(Stream.of(new Entry("none", "none", "")), pairs(Loss.values()).stream())
                        .toList());
            case LOSSES -> all(pairs(Loss.values()));
            case VECTORS ->
                pick(
                        Stream.concat(mixing(), functions().stream()).toList(),
                        List.of("softmax", "sort", "tanh"),
                        "or an expression in x, such as x^2 + ln(x)");
            case REDUCTIONS ->
                all(Arrays.stream(Reduction.values())
                        .map(f -> new Entry(f.id(), f.id(), f.id() + "(x)"))
                        .toList());
        };
    }

    private static List<Entry> functions() {
        return Arrays.stream(Fn.values())
                .map(f -> new Entry(f.id(), f.plain(), Plain.of(f.formula())))
                .toList();
    }

    private static Stream<Entry> mixing() {
        return Arrays.stream(Mixing.values()).map(f -> new Entry(f.id(), f.id(), f.words()));
    }

    private static List<Entry> pairs(Pairwise... pairs) {
        return Arrays.stream(pairs)
                .map(f -> new Entry(f.id(), f.plain(), Plain.of(f.formula())))
                .toList();
    }

    private static Catalogue all(List<Entry> entries) {
        return new Catalogue(entries, entries, "");
    }

    private static Catalogue pick(List<Entry> entries, List<String> favourites, String prompt) {
        return new Catalogue(
                entries,
                entries.stream()
                        .filter(entry -> favourites.contains(entry.id()))
                        .toList(),
                prompt);
    }

    /// The variables an expression may have.
    List<String> variables() {
        return prompt.contains("u and v") ? List.of("u", "v") : List.of("x");
    }

    boolean takesExpressions() {
        return !prompt.isEmpty();
    }

    Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}

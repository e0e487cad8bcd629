package jacobianlens.ui.pane;

import jacobianlens.lesson.Field;
import java.util.List;
import java.util.Optional;

/// What a word may be: the catalogue's functions, the few that have a button of their own, and whether an expression will
/// do as well.
record Catalogue(List<Entry> entries, List<Entry> favourites, String prompt) {

    /// One function: its id, its symbol, its formula.
    record Entry(String id, String label, String formula) {}

    static Catalogue of(Field.Choices choices) {
        return switch (choices) {
            case NONE -> new Catalogue(List.of(), List.of(), "");
            case FUNCTIONS -> pick("Type an expression in x", List.of("ln-plus-exp", "exp", "sigmoid", "tanh", "relu"), List.of());
            case ACTIVATIONS -> pick("", List.of("sigmoid", "tanh", "relu", "gelu"), List.of("sigmoid", "tanh", "relu"));
            case BINARY -> pick("Type an expression in u and v", List.of("add", "subtract", "multiply", "divide"), List.of("add", "subtract", "multiply"));
            case LOSSES -> pick("", List.of("mse", "bce", "mae", "huber"), List.of("mse", "bce", "mae", "huber"));
        };
    }

    private static Catalogue pick(String prompt, List<String> ids, List<String> favourites) {
        return new Catalogue(
                ids.stream().map(id -> new Entry(id, id, "")).toList(),
                favourites.stream().map(id -> new Entry(id, id, "")).toList(),
                prompt);
    }

    boolean takesExpressions() {
        return !prompt.isEmpty();
    }

    Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}

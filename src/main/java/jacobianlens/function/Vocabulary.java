package jacobianlens.function;

import jacobianlens.math.Elementary;
import jacobianlens.math.Expression;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The names a typed expression may use: the caller's variables, the constants and the functions.
///
/// @param variables the names of the variables, such as x
record Vocabulary(Set<String> variables) {
    private static final Map<String, Elementary> FUNCTIONS = functions();

    private static Map<String, Elementary> functions() {
        var functions = new LinkedHashMap<String, Elementary>();
        Arrays.stream(Elementary.values()).forEach(function -> functions.put(function.id(), function));
        functions.put("log", Elementary.LN);
        functions.put("arctan", Elementary.ATAN);
        functions.put("√", Elementary.SQRT);
        functions.put("σ", Elementary.SIGMOID);
        return functions;
    }

    /// The words that may be typed, in alphabetical order.
    static List<String> names(List<String> variables) {
        var names = new TreeSet<>(variables);
        names.add("pi");
        FUNCTIONS.keySet().stream().filter(Vocabulary::isWord).forEach(names::add);
        return List.copyOf(names);
    }

    /// The function of that name, in capital or small letters.
    static Optional<Elementary> function(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name.equals("σ") ? name : name.toLowerCase(Locale.ROOT)));
    }

    /// The variable or constant of that name.
    Optional<Expression> symbol(String name) {
        if (variables.contains(name)) return Optional.of(new Expression.Var(name));
        return switch (name) {
            case "e" -> Optional.of(new Expression.Constant(Expression.Constant.Name.E));
            case "pi", "Pi", "PI", "π" -> Optional.of(new Expression.Constant(Expression.Constant.Name.PI));
            default -> Optional.empty();
        };
    }

    /// How to mend an unknown name.
    String fix(String name) {
        if (name.matches("\\p{L}[0-9]+") && symbol(name.substring(0, 1)).isPresent())
            return "Write " + name.charAt(0) + "*" + name.substring(1) + " or " + name.charAt(0) + "^"
                    + name.substring(1) + ".";
        var letters = name.split("");
        if (Arrays.stream(letters).allMatch(letter -> symbol(letter).isPresent()))
            return "Write " + String.join("*", letters) + " for a product.";
        var names = new TreeSet<>(FUNCTIONS.keySet());
        names.addAll(variables);
        names.add("pi");
        return Nearest.to(name, names)
                .map(near -> "Did you mean " + near + "?")
                .orElseGet(() ->
                        "The variables are " + String.join(", ", new TreeSet<>(variables)) + "; the functions " + "are "
                                + String.join(
                                        ", ",
                                        FUNCTIONS.keySet().stream()
                                                .filter(Vocabulary::isWord)
                                                .toList()) + ".");
    }

    private static boolean isWord(String name) {
        return name.length() > 1;
    }
}

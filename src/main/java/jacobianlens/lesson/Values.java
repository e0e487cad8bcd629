package jacobianlens.lesson;

import jacobianlens.function.Choice;
import jacobianlens.function.Parser;
import jacobianlens.math.BadInput;
import jacobianlens.math.Matrix;
import jacobianlens.math.Problem;
import jacobianlens.math.Vec;
import java.util.List;
import java.util.stream.Collectors;

/// Turns JSON values into inputs and numbers; every complaint names the entry, such as `x[2]`.
final class Values {

    private Values() {}

    /// An input as a lesson file gives it; its kind is looked at when all inputs are there.
    ///
    /// @throws BadInput if it is no text, number, list of numbers or list of rows
    static Input input(Field field, Json json) {
        String name = field.name();
        return switch (json) {
            case Json.Text(var text) -> word(name, text);
            case Json.Number(double value) -> new Input.Number(value);
            case Json.Whole(long value) -> new Input.Number(value);
            case Json.Items(var rows) when !rows.isEmpty() && rows.getFirst() instanceof Json.Items -> grid(name, rows);
            case Json.Items(var items) -> new Input.Vector(Vec.of(numbers(name, items)));
            case Json.Members _, Json.Literal _ ->
                throw InputKind.problem(field, json.kind(), InputKind.sample(field))
                        .exception();
        };
    }

    /// An input as it is typed: for a word the text itself, for anything else a JSON value.
    static Input typed(Field field, String text) {
        String name = field.name();
        if (!(field.example() instanceof Input.Word)) {
            boolean bare = !text.isEmpty()
                    && Character.isLetter(text.charAt(0))
                    && !text.matches("NaN|Infinity|null|true|false");
            return bare ? word(name, text) : input(field, json(name, text));
        }
        if (!text.startsWith("\"")) return word(name, text);
        return input(field, json(name, text));
    }

    /// A JSON value that was typed for a name.
    static Json json(String name, String text) {
        try {
            return JsonText.read(text);
        } catch (BadInput e) {
            var problem = e.problem();
            throw new Problem(
                            "json",
                            name,
                            "The value given for " + name + " cannot be read at " + problem.where() + ": "
                                    + problem.text(),
                            "Write numbers as 0.5, lists as [1,2,3] and matrices as [[1,2],[3,4]].")
                    .exception();
        }
    }

    static double number(String where, Json json) {
        return switch (json) {
            case Json.Number(double value) -> value;
            case Json.Whole(long value) -> value;
            default -> throw wrong(where, json, "a number", "Write it as a number without quotes, such as 0.5.");
        };
    }

    /// A whole number, at least `least`.
    static int whole(String where, Json json, int least) {
        double value = number(where, json);
        if (value >= least && value == (int) value) return (int) value;
        throw new Problem(
                        "number",
                        where,
                        where + " must be a whole number from " + least + ".",
                        "Use " + least + " for the first.")
                .exception();
    }

    /// One of several named possibilities.
    static <C extends Choice> C choice(String where, Json json, List<C> choices) {
        String ids = choices.stream().map(Choice::id).collect(Collectors.joining(", "));
        if (!(json instanceof Json.Text(var text))) throw wrong(where, json, "one of " + ids, "Write it in quotes.");
        return choices.stream()
                .filter(choice -> choice.id().equals(text))
                .findFirst()
                .orElseThrow(() -> new Problem(
                                "convention",
                                where,
                                where + " has no possibility called " + text + ".",
                                "Use one of " + ids + ".")
                        .exception());
    }

    private static Input word(String name, String text) {
        if (text.length() <= Parser.LONGEST_TEXT) return new Input.Word(text);
        throw new Problem(
                        "syntax",
                        name,
                        name + " is " + text.length() + " characters long, more than any function.",
                        "Use a function's name or an expression of up to " + Parser.LONGEST_TEXT + " characters.")
                .exception();
    }

    private static Input grid(String name, List<Json> rows) {
        var cells = new double[rows.size()][];
        for (int i = 0; i < cells.length; i++) {
            var row = name + "[" + (i + 1) + "]";
            if (!(rows.get(i) instanceof Json.Items(var items)))
                throw wrong(
                        row, rows.get(i), "a list of numbers, like the rows before it", "Write each row as [1, 2].");
            cells[i] = numbers(row, items);
            if (cells[i].length != cells[0].length) throw ragged(name, row, i, cells);
        }
        return new Input.Grid(Matrix.ofRows(cells));
    }

    private static double[] numbers(String name, List<Json> items) {
        var numbers = new double[items.size()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = number(entry(name, i), items.get(i));
        return numbers;
    }

    /// Entry j of x is `x[2]`; entry j of row `W[1]` is `W[1,2]`.
    private static String entry(String name, int i) {
        return name.endsWith("]")
                ? name.substring(0, name.length() - 1) + "," + (i + 1) + "]"
                : name + "[" + (i + 1) + "]";
    }

    private static RuntimeException ragged(String name, String where, int row, double[][] cells) {
        return new Problem(
                        "shape",
                        where,
                        "Row " + (row + 1) + " of " + name + " has " + cells[row].length
                                + (cells[row].length == 1 ? " number" : " numbers") + ", but row 1 has "
                                + cells[0].length + ".",
                        "Give every row the same number of entries.")
                .exception();
    }

    static RuntimeException wrong(String where, Json json, String expected, String fix) {
        return new Problem("kind", where, where + " must be " + expected + ", not " + json.kind() + ".", fix)
                .exception();
    }
}

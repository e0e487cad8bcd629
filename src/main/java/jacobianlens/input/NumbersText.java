package jacobianlens.input;

import jacobianlens.math.BadInput;
import jacobianlens.math.Matrix;
import jacobianlens.math.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a list or a table of numbers as NumPy, PyTorch, MATLAB, a spreadsheet, a CSV file or plain text writes it.
public final class NumbersText {
    private static final int LONGEST = 200_000;
    private static final Pattern ROW = Pattern.compile("\\[([^\\[\\]]*+)]");
    private static final Pattern SCALE = Pattern.compile("\\s*+(\\S++)\\s*+\\*\\s*+");
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?\\d++,\\d++(;[+-]?\\d++,\\d++)*+");

    private NumbersText() {}

    /// The numbers as rows × columns; a list in one line is 1×n, a list in one column n×1.
    ///
    /// @param where the input the numbers are for, such as `W`
    /// @throws BadInput with code `paste` if there are no numbers, an entry is none, or the rows differ in length
    public static Matrix read(String where, String text) {
        if (text.length() > LONGEST)
            throw problem(where, "The text is longer than " + LONGEST + " characters.", "Take a smaller table.");
        String plain = PastedText.bare(text);
        if (plain.contains("...") || plain.contains("…"))
            throw problem(where, "The text is shortened with “...”.", "Copy it with all its numbers.");
        boolean transposed = plain.endsWith("'") || plain.endsWith(".T");
        if (transposed) plain = plain.replaceFirst("('|\\.T)$", "");
        var matrix = plain.contains("[") || plain.contains("]") ? bracketed(where, plain) : lines(where, plain);
        return transposed ? matrix.transpose() : matrix;
    }

    /// Rows in brackets; one pair of brackets may also hold all rows, separated by semicolons.
    private static Matrix bracketed(String where, String text) {
        int depth = depth(where, text);
        if (depth > 2)
            throw problem(where, "The numbers are nested " + depth + " deep.", "Take a list or a list of rows.");
        String outside = ROW.matcher(text)
                .replaceAll("")
                .replaceAll("[\\[\\],;\\s]++", " ")
                .strip();
        if (!outside.isEmpty())
            throw problem(
                    where, NumberWord.quoted(outside) + " stands outside the rows.", "Put every number into a row.");
        var rows = ROW.matcher(text).results().map(row -> row.group(1)).toList();
        var one = rows.size() == 1 ? Stream.of(rows.getFirst().split(";")) : rows.stream();
        return matrix(where, one.map(row -> words(row.strip())).filter(row -> !row.isEmpty()), 1);
    }

    private static int depth(String where, String text) {
        int depth = 0;
        int most = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            most = Math.max(most, depth);
        }
        if (depth != 0) throw problem(where, "A bracket is missing: every [ needs its ].", "Copy the whole list.");
        return most;
    }

    /// A row per line; a single line may hold all rows, separated by semicolons.
    private static Matrix lines(String where, String text) {
        if (AMBIGUOUS.matcher(text).matches())
            throw problem(
                    where,
                    NumberWord.quoted(text) + " can be read with decimal commas or as a list.",
                    "Write decimals after a point, or put a space after each comma of a list.");
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var scale = lines.size() > 1 ? SCALE.matcher(lines.getFirst()) : null;
        if (scale != null && scale.matches())
            return matrix(
                    where,
                    lines.stream().skip(1).map(NumbersText::words),
                    number(where, "The factor in front", scale.group(1)));
        boolean table = lines.size() > 1
                && lines.stream()
                        .anyMatch(line -> line.strip().replaceFirst(";$", "").contains(";"));
        if (table) return matrix(where, lines.stream().map(line -> split(line, ";")), 1);
        return matrix(where, lines.stream().flatMap(NumbersText::pieces).map(NumbersText::words), 1);
    }

    private static Stream<String> pieces(String line) {
        return Stream.of(line.split(";")).filter(piece -> !piece.isBlank());
    }

    private static List<String> words(String row) {
        if (row.isBlank()) return List.of();
        return row.contains("\t") && !row.contains("\n") ? split(row, "\t") : split(row.strip(), "\\s*+,\\s*+|\\s++");
    }

    /// The words of a row; a separator at its end opens no further word.
    private static List<String> split(String row, String separator) {
        var words = new ArrayList<>(List.of(row.split(separator, -1)));
        if (words.getLast().isBlank()) words.removeLast();
        return words;
    }

    private static Matrix matrix(String where, Stream<List<String>> words, double scale) {
        var rows = words.toList();
        if (rows.isEmpty()) throw problem(where, "There are no numbers in the text.", "Copy a list such as 1, 2, 3.");
        int columns = rows.getFirst().size();
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).size() != columns)
                throw problem(
                        where,
                        "Row " + (i + 1) + " has " + count(rows.get(i).size()) + ", row 1 has " + count(columns) + ".",
                        "Give every row the same number of entries.");
        var cells = new double[rows.size()][columns];
        for (int i = 0; i < cells.length; i++)
            for (int j = 0; j < columns; j++)
                cells[i][j] =
                        number(where, place(cells.length, i, j), rows.get(i).get(j), scale);
        return Matrix.ofRows(cells);
    }

    private static String count(int numbers) {
        return numbers == 1 ? "1 number" : numbers + " numbers";
    }

    private static String place(int rows, int i, int j) {
        return rows == 1 ? "Number " + (j + 1) : "Row " + (i + 1) + ", column " + (j + 1);
    }

    private static double number(String where, String place, String word) {
        try {
            return NumberWord.parse("it", word);
        } catch (BadInput e) {
            throw problem(where, place + ": " + e.problem().text(), e.problem().fix());
        }
    }

    private static double number(String where, String place, String word, double scale) {
        double value = number(where, place, word);
        if (scale == 1) return value;
        return java.math.BigDecimal.valueOf(value)
                .multiply(java.math.BigDecimal.valueOf(scale))
                .doubleValue();
    }

    private static RuntimeException problem(String where, String text, String fix) {
        return new Problem("paste", where, text, fix).exception();
    }
}

package jacobianlens.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lines of text in aligned columns.
final class Table {
    private Table() {}

    /// Every column as wide as its widest cell, two spaces apart.
    ///
    /// @param right whether the cells of all columns but the first stand at the right
    static String of(List<List<String>> rows, boolean right) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = IntStream.range(0, columns)
                .mapToObj(j -> rows.stream()
                        .filter(row -> j < row.size())
                        .mapToInt(row -> width(row.get(j)))
                        .max()
                        .orElse(0))
                .toList();
        return rows.stream().map(row -> line(row, widths, right) + "\n").collect(Collectors.joining());
    }

    /// One line of a table whose columns have these widths; a cell that is wider moves the rest of its line.
    static String line(List<String> row, List<Integer> widths) {
        return line(row, widths, false);
    }

    private static String line(List<String> row, List<Integer> widths, boolean right) {
        var line = new StringBuilder();
        for (int j = 0; j < row.size(); j++) {
            var space = " ".repeat(Math.max(0, widths.get(j) - width(row.get(j))));
            line.append(j == 0 ? "" : "  ").append(right && j > 0 ? space + row.get(j) : row.get(j) + space);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return (int) cell.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}

package jacobianlens.cli;

import java.util.List;

/// Lines of text in aligned columns.
final class Table {
    private Table() {}

    /// Every column as wide as its widest cell, two spaces apart.
    ///
    /// @param right whether the cells of all columns but the first stand at the right
    static String of(List<List<String>> rows, boolean right) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = new int[columns];
        for (var row : rows) for (int j = 0; j < row.size(); j++) widths[j] = Math.max(widths[j], width(row.get(j)));
        var text = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int j = 0; j < row.size(); j++) {
                var space = " ".repeat(widths[j] - width(row.get(j)));
                line.append(j == 0 ? "" : "  ").append(right && j > 0 ? space + row.get(j) : row.get(j) + space);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(String cell) {
        return (int) cell.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}

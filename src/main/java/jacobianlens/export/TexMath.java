package jacobianlens.export;

import jacobianlens.chain.Quantity;
import jacobianlens.chain.Step;
import jacobianlens.chain.Tile;
import jacobianlens.math.Formula;
import jacobianlens.math.Latex;
import jacobianlens.render.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Formulas and matrices as LaTeX for people: what amsmath and xcolor know, and MathJax too.
final class TexMath {
    private static final int DOTS = -1;
    private static final int LARGEST = 10;
    private static final int KEPT = 4;
    private static final Pattern COLOUR = Pattern.compile("\\\\textcolor\\{#([0-9a-f]{6})}");

    private TexMath() {}

    /// A step's formula, each further side of an equation on a line of its own.
    static String formula(Formula formula) {
        var lines = switch (formula) {
            case Formula.Equation(var sides) -> equation(sides);
            case Formula.Together(var statements) ->
                statements.stream()
                        .flatMap(statement -> statement instanceof Formula.Equation(var sides)
                                ? equation(sides).stream()
                                : List.of("& " + of(statement)).stream())
                        .toList();
            default -> List.of("& " + of(formula));
        };
        return "\\begin{aligned}\n" + String.join(" \\\\\n", lines) + "\n\\end{aligned}";
    }

    private static List<String> equation(List<Formula> sides) {
        var lines = new ArrayList<String>();
        for (int i = 1; i < sides.size(); i++)
            lines.add((i == 1 ? of(sides.getFirst()) + " " : "") + "&= " + of(sides.get(i)));
        return lines.isEmpty() ? List.of("& " + of(sides.getFirst())) : lines;
    }

    private static String of(Formula formula) {
        return portable(Latex.of(formula));
    }

    /// LaTeX in the dialect of the library that draws it, as any LaTeX knows it.
    static String portable(String latex) {
        return COLOUR.matcher(latex)
                .replaceAll(found -> "\\\\textcolor[HTML]{" + found.group(1).toUpperCase(java.util.Locale.ROOT) + "}")
                .replace("{pmatrix}", "{bmatrix}");
    }

    /// The matrices of a step beside one another, with the window's numbers.
    static String matrices(Step step) {
        return each(step).collect(Collectors.joining("\n"));
    }

    /// The same one by one, each after its sign.
    static Stream<String> each(Step step) {
        return step.tiles().stream().map(TexMath::tile);
    }

    private static String tile(Tile tile) {
        String sign = switch (tile.sign()) {
            case "·" -> "\\cdot ";
            case "→" -> "\\to ";
            case "," -> ",\\quad ";
            default -> tile.sign();
        };
        return sign + "\\overset{\\displaystyle "
                + portable(tile.quantity().symbol().latex()) + "}{" + matrix(tile) + "}";
    }

    /// An array's cells as the window shows them; a structural zero is grey, large arrays are elided.
    private static String matrix(Tile tile) {
        var value = tile.quantity().value();
        return lines(value.rows(), i -> row(tile, i), " \\\\\n", "\\begin{bmatrix}\n", "\n\\end{bmatrix}");
    }

    private static String row(Tile tile, int i) {
        return lines(tile.quantity().value().columns(), j -> cell(tile, i, j), " & ", "", "");
    }

    private static String lines(int n, IntFunction<String> item, String between, String before, String after) {
        var shown = n <= LARGEST
                ? IntStream.range(0, n)
                : IntStream.concat(IntStream.range(0, KEPT), IntStream.of(DOTS, n - 1));
        return shown.mapToObj(item).collect(Collectors.joining(between, before, after));
    }

    private static String cell(Tile tile, int i, int j) {
        if (i == DOTS) return j == DOTS ? "\\ddots" : "\\vdots";
        if (j == DOTS) return "\\cdots";
        var quantity = tile.quantity();
        if (tile.face() == Tile.Face.SYMBOLS)
            return portable(quantity.cell(i, j).latex());
        if (quantity.value().isStructuralZero(i, j)) return "\\textcolor{gray}{0}";
        return tile.face() == Tile.Face.ENTRIES ? portable(Latex.of(quantity.entry(i, j))) : number(quantity, i, j);
    }

    private static String number(Quantity quantity, int i, int j) {
        String text = CellText.of(quantity.value().at(i, j)).replace("−", "-").replace("∞", "\\infty");
        int e = text.indexOf('e');
        return e < 0 ? text : text.substring(0, e) + "\\cdot 10^{" + text.substring(e + 1) + "}";
    }
}

package jacobianlens.math;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Formulas as LaTeX.
final class LatexFormula {
    private static final int DOTS = -1;
    private static final int LONGEST_DIAGONAL = 4;
    private static final int LARGEST_GRID = 5;

    private final Latex.Marker marker;
    private final LatexScript script;

    LatexFormula(Latex.Marker marker) {
        this.marker = marker;
        this.script = new LatexScript(marker);
    }

    String write(Formula formula) {
        return switch (formula) {
            case Formula.Named named ->
                marker.mark(named.symbol(), named.symbol().latex());
            case Formula.Scalar scalar -> script.write(scalar.value()).text();
            case Formula.Diag diag ->
                list(
                        diag.n(),
                        LONGEST_DIAGONAL,
                        i -> text(diag.entry().apply(i)),
                        "\\dots",
                        ", ",
                        "\\mathrm{diag}\\left(",
                        "\\right)");
            case Formula.Grid grid -> matrix(grid.rows(), i -> gridRow(grid, i), gridRow(grid, DOTS));
            case Formula.Rows rows -> matrix(rows.rows(), i -> arrow(rows.row().apply(i)), "\\vdots");
            case Formula.Columns columns -> upright(columns);
            case Formula.Identity _ -> "I";
            case Formula.Each each -> each.latex() + "\\left(" + write(each.of()) + "\\right)";
            case Formula.Product product -> product(product.factors());
            case Formula.Sum sum -> sum(sum.terms());
            case Formula.Negative negative -> "-" + term(negative.of());
            case Formula.Scale scale -> script.at(Script.Level.PRODUCT, scale.factor()) + "\\," + factor(scale.of());
            case Formula.Transposed transposed -> base(transposed.of()) + transpose(transposed.of());
            case Formula.Inverse inverse -> base(inverse.of()) + "^{-1}";
            case Formula.Equation equation ->
                equation.sides().stream().map(this::write).collect(Collectors.joining(" = "));
            case Formula.Together together ->
                together.statements().stream().map(this::write).collect(Collectors.joining(" ,\\qquad "));
        };
    }

    private String text(Expression expression) {
        return script.write(expression).text();
    }

    private String product(List<Formula> factors) {
        return factors.stream().map(this::factor).collect(Collectors.joining("\\,"));
    }

    private String sum(List<Formula> terms) {
        var text = new StringBuilder(write(terms.getFirst()));
        for (var term : terms.subList(1, terms.size()))
            text.append(term instanceof Formula.Negative n ? " - " + term(n.of()) : " + " + term(term));
        return text.toString();
    }

    private String term(Formula formula) {
        return isSum(formula) ? bracketed(formula) : write(formula);
    }

    private String factor(Formula formula) {
        boolean sum = isSum(formula)
                || formula instanceof Formula.Scalar scalar
                        && script.write(scalar.value()).level() == Script.Level.SUM;
        return sum ? bracketed(formula) : write(formula);
    }

    private String base(Formula formula) {
        boolean atom = switch (formula) {
            case Formula.Named named -> Latex.isAtom(named.symbol().latex());
            case Formula.Grid _, Formula.Rows _, Formula.Columns _, Formula.Diag _, Formula.Identity _ -> true;
            default -> false;
        };
        return atom ? write(formula) : bracketed(formula);
    }

    private static String transpose(Formula of) {
        return Latex.exponent(of instanceof Formula.Named named ? named.symbol().latex() : "", "T");
    }

    private static boolean isSum(Formula formula) {
        return formula instanceof Formula.Sum
                || formula instanceof Formula.Negative
                || formula instanceof Formula.Equation;
    }

    private String bracketed(Formula formula) {
        return "\\left(" + write(formula) + "\\right)";
    }

    private String arrow(Formula.Row row) {
        return "\\longleftarrow " + scaled(row.scale(), row.vector()) + " \\longrightarrow";
    }

    /// Three lines: arrows up, the columns, arrows down.
    private String upright(Formula.Columns columns) {
        IntFunction<String> column = j -> scaled(
                columns.column().apply(j).scale(), columns.column().apply(j).vector());
        return "\\begin{pmatrix} " + across(columns, _ -> "\\uparrow", "") + " \\\\ "
                + across(columns, column, "\\dots") + " \\\\ " + across(columns, _ -> "\\downarrow", "")
                + " \\end{pmatrix}";
    }

    private static String across(Formula.Columns columns, IntFunction<String> column, String dots) {
        return list(columns.columns(), LARGEST_GRID, column, dots, " & ", "", "");
    }

    private String scaled(@Nullable Expression scale, Formula.Named vector) {
        return (scale == null ? "" : script.at(Script.Level.PRODUCT, scale) + "\\,") + write(vector);
    }

    private String gridRow(Formula.Grid grid, int i) {
        IntFunction<String> entry =
                j -> i == DOTS ? "\\vdots" : text(grid.entry().at(i, j));
        return list(grid.columns(), LARGEST_GRID, entry, i == DOTS ? "\\ddots" : "\\dots", " & ", "", "");
    }

    private static String matrix(int rows, IntFunction<String> row, String dots) {
        return list(rows, LARGEST_GRID, row, dots, " \\\\ ", "\\begin{pmatrix} ", " \\end{pmatrix}");
    }

    /// All of up to `limit` items, or the first two, dots and the last.
    private static String list(
            int n, int limit, IntFunction<String> item, String dots, String between, String before, String after) {
        var shown = n <= limit ? IntStream.range(0, n) : IntStream.of(0, 1, DOTS, n - 1);
        return shown.mapToObj(i -> i == DOTS ? dots : item.apply(i))
                .collect(Collectors.joining(between, before, after));
    }
}

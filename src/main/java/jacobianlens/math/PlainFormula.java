package jacobianlens.math;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Formulas as one line of plain text, such as `∂a/∂x = ∂a/∂z · ∂z/∂x`. A matrix is written row by row, with `;`
/// between
/// rows.
final class PlainFormula {
    private static final int DOTS = -1;
    private static final int LONGEST = 5;

    private PlainFormula() {}

    static String write(Formula formula) {
        return switch (formula) {
            case Formula.Named named -> named.symbol().plain();
            case Formula.Scalar scalar -> Plain.of(scalar.value());
            case Formula.Diag diag -> list(diag.n(), i -> Plain.of(diag.entry().apply(i)), ", ", "diag(", ")");
            case Formula.Grid grid -> list(grid.rows(), i -> row(grid, i), "; ", "(", ")");
            case Formula.Rows rows ->
                list(
                        rows.rows(),
                        i -> scaled(
                                rows.row().apply(i).scale(), rows.row().apply(i).vector()),
                        "; ",
                        "(",
                        ")");
            case Formula.Columns columns ->
                list(
                        columns.columns(),
                        j -> scaled(
                                columns.column().apply(j).scale(),
                                columns.column().apply(j).vector()),
                        "  ",
                        "(",
                        ")");
            case Formula.Identity _ -> "I";
            case Formula.Each each -> each.plain() + "(" + write(each.of()) + ")";
            case Formula.Product product -> join(product.factors(), " · ");
            case Formula.Sum sum -> join(sum.terms(), " + ");
            case Formula.Negative negative -> "−" + part(negative.of());
            case Formula.Scale scale -> scaled(scale.factor(), scale.of());
            case Formula.Transposed transposed -> part(transposed.of()) + "ᵀ";
            case Formula.Inverse inverse -> part(inverse.of()) + "⁻¹";
            case Formula.Equation equation ->
                equation.sides().stream().map(PlainFormula::write).collect(Collectors.joining(" = "));
            case Formula.Together together ->
                together.statements().stream().map(PlainFormula::write).collect(Collectors.joining(", "));
        };
    }

    private static String row(Formula.Grid grid, int i) {
        return list(grid.columns(), j -> Plain.of(grid.entry().at(i, j)), "  ", "", "");
    }

    private static String scaled(@Nullable Expression scale, Formula of) {
        return scale == null ? write(of) : write(new Formula.Scalar(scale)) + "·" + part(of);
    }

    private static String join(List<Formula> parts, String sign) {
        return parts.stream().map(PlainFormula::part).collect(Collectors.joining(sign));
    }

    /// In brackets where signs could be read the wrong way.
    private static String part(Formula formula) {
        return switch (formula) {
            case Formula.Sum _, Formula.Negative _, Formula.Equation _, Formula.Product _ -> "(" + write(formula) + ")";
            default -> write(formula);
        };
    }

    /// All of a few items; of many the first two, dots and the last.
    private static String list(int n, IntFunction<String> item, String between, String before, String after) {
        var shown = n <= LONGEST ? IntStream.range(0, n) : IntStream.of(0, 1, DOTS, n - 1);
        return shown.mapToObj(i -> i == DOTS ? "…" : item.apply(i)).collect(Collectors.joining(between, before, after));
    }
}

package jacobianlens.chain;

import jacobianlens.function.Layout;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Symbol;
import jacobianlens.math.Vec;

/// One named array of a derivation: a value such as z (n×1), a matrix such as A, or a Jacobian such as ∂a/∂x.
///
/// @param value the numbers, rows × columns
/// @param cells what stands in each cell as the lecture writes it; asked only where the entry is no structural zero
/// @param formula the whole array as the lecture writes it
/// @param layout which side of a Jacobian holds the outputs; of other arrays it says nothing
public record Quantity(
        Kind kind,
        Symbol symbol,
        Jacobian value,
        Axis rows,
        Axis columns,
        Formula.Entry cells,
        Formula formula,
        Layout layout) {

    /// In numerator layout.
    public Quantity(
            Kind kind, Symbol symbol, Jacobian value, Axis rows, Axis columns, Formula.Entry cells, Formula formula) {
        this(kind, symbol, value, rows, columns, cells, formula, Layout.NUMERATOR);
    }

    public enum Kind {
        SCALAR,
        VALUE,
        MATRIX,
        JACOBIAN
    }

    /// ∂output/∂input, numerator layout: row i is the gradient of output i.
    public static Quantity jacobian(
            Symbol output,
            Symbol input,
            Jacobian value,
            Axis rows,
            Axis columns,
            Formula.Entry cells,
            Formula formula) {
        return new Quantity(Kind.JACOBIAN, Notation.partial(output, input), value, rows, columns, cells, formula);
    }

    /// A column of values: n → n×1.
    public static Quantity column(Symbol symbol, Vec value, Axis rows, Formula.Entry cells, Formula formula) {
        return new Quantity(
                Kind.VALUE, symbol, new Jacobian.Dense(Matrix.column(value)), rows, Axis.unnamed(1), cells, formula);
    }

    /// One number, shown as 1×1.
    public static Quantity scalar(Symbol symbol, double value, Expression cell) {
        return new Quantity(
                Kind.SCALAR,
                symbol,
                new Jacobian.Dense(Matrix.column(Vec.of(value))),
                Axis.single(symbol),
                Axis.unnamed(1),
                (i, j) -> cell,
                new Formula.Scalar(cell));
    }

    public String id() {
        return symbol.key();
    }

    /// This array as a symbol in a formula.
    public Formula.Named named() {
        return new Formula.Named(symbol, value, isJacobian());
    }

    public boolean isJacobian() {
        return kind == Kind.JACOBIAN;
    }

    /// symbol = what it stands for.
    public Formula definition() {
        return Formula.equation(named(), formula);
    }

    /// What stands in a cell, a plain 0 where nothing can.
    public Expression entry(int i, int j) {
        return value.isStructuralZero(i, j) ? new Expression.Num(0) : cells.at(i, j);
    }

    /// The same array under another name.
    public Quantity named(Symbol symbol) {
        return new Quantity(kind, symbol, value, rows, columns, cells, formula, layout);
    }

    /// The same array under other row names.
    public Quantity withRows(Axis rows) {
        return new Quantity(kind, symbol, value, rows, columns, cells, formula, layout);
    }

    /// The array with rows and columns exchanged: a Jacobian in the other layout, under its own name; a matrix under
    /// the name of its transpose.
    public Quantity transposed() {
        return new Quantity(
                kind,
                isJacobian() ? symbol : Notation.transposed(symbol),
                value.transpose(),
                columns,
                rows,
                (i, j) -> cells.at(j, i),
                Transposition.of(formula),
                layout == Layout.NUMERATOR ? Layout.DENOMINATOR : Layout.NUMERATOR);
    }

    /// The name of one cell: ∂a₂/∂x₃ in a Jacobian, z₂ in a column of values, A₂₂ in a matrix.
    public Symbol cell(int i, int j) {
        return switch (kind) {
            case JACOBIAN -> Notation.partial(output(i, j), input(i, j));
            case SCALAR, VALUE -> rows.at(i);
            case MATRIX -> Notation.entry(symbol, i, j);
        };
    }

    /// The output that a Jacobian's cell is about.
    public Symbol output(int i, int j) {
        return layout == Layout.NUMERATOR ? rows.at(i) : columns.at(j);
    }

    /// The input that a Jacobian's cell is about.
    public Symbol input(int i, int j) {
        return layout == Layout.NUMERATOR ? columns.at(j) : rows.at(i);
    }

    /// What the indices of a cell count, such as `∂a₂/∂z₂: neuron 2, one sample.`; empty where its sides do not say.
    public String counted(int i, int j) {
        boolean turned = isJacobian() && layout == Layout.DENOMINATOR;
        var index = (turned ? columns : rows).index();
        if (index == null) return "";
        String output = index.counts() + " " + ((turned ? j : i) + 1);
        String input = isJacobian() && i != j ? " by " + index.counts() + " " + ((turned ? i : j) + 1) : "";
        return cell(i, j).plain() + ": " + output + input + ", " + index.fixed() + ".";
    }

    /// One cell as a symbol with its value.
    public Expression known(int i, int j) {
        return new Expression.Known(cell(i, j), value.at(i, j));
    }
}

package jacobianlens.math;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// A rectangle of numbers, rows × columns, every entry stored. Immutable; indices start at 0.
public final class Matrix {
    private final DMatrixRMaj entries;

    private Matrix(DMatrixRMaj entries) {
        this.entries = entries;
    }

    /// The number at a row and a column.
    @FunctionalInterface
    public interface Entry {
        double at(int row, int column);
    }

    /// @throws IllegalArgumentException if rows × columns exceeds the largest array
    public static Matrix of(int rows, int columns, Entry entry) {
        var cells = new double[Sizes.cells(rows, columns)];
        for (int i = 0, k = 0; i < rows; i++) for (int j = 0; j < columns; j++) cells[k++] = entry.at(i, j);
        return new Matrix(DMatrixRMaj.wrap(rows, columns, cells));
    }

    /// A matrix from its rows, all of one length.
    public static Matrix ofRows(double[]... rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        for (double[] row : rows) Sizes.same("The rows of a matrix", columns, row.length);
        return of(rows.length, columns, (i, j) -> rows[i][j]);
    }

    /// The n×1 matrix with the entries of `column`.
    public static Matrix column(Vec column) {
        return of(column.size(), 1, (i, j) -> column.at(i));
    }

    /// The 1×n matrix with the entries of `row`.
    public static Matrix row(Vec row) {
        return of(1, row.size(), (i, j) -> row.at(j));
    }

    public int rows() {
        return entries.numRows;
    }

    public int columns() {
        return entries.numCols;
    }

    public double at(int row, int column) {
        return entries.get(row, column);
    }

    public Vec row(int i) {
        return Vec.of(columns(), j -> at(i, j));
    }

    public Vec column(int j) {
        return Vec.of(rows(), i -> at(i, j));
    }

    /// All entries, row by row.
    public DoubleStream entries() {
        return Arrays.stream(entries.data);
    }

    public Matrix map(DoubleUnaryOperator f) {
        return of(rows(), columns(), (i, j) -> f.applyAsDouble(at(i, j)));
    }

    public Matrix transpose() {
        return of(columns(), rows(), (i, j) -> at(j, i));
    }

    /// The matrix product, m×k times k×n → m×n.
    public Matrix times(Matrix right) {
        Sizes.same("The inner sides of a product", columns(), right.rows());
        var product = new DMatrixRMaj(rows(), right.columns());
        CommonOps_DDRM.mult(entries, right.entries, product);
        return new Matrix(product);
    }

    /// M·v, rows × columns times columns → rows.
    public Vec times(Vec v) {
        Sizes.same("The inner sides of a product", columns(), v.size());
        return Vec.of(rows(), i -> row(i).dot(v));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix matrix
                && rows() == matrix.rows()
                && columns() == matrix.columns()
                && Arrays.equals(entries.data, matrix.entries.data);
    }

    @Override
    public int hashCode() {
        return 31 * columns() + Arrays.hashCode(entries.data);
    }

    @Override
    public String toString() {
        return rows() + "×" + columns() + Arrays.toString(entries.data);
    }
}

package jacobianlens.ui.pane;

import jacobianlens.chain.Notation;
import jacobianlens.lesson.Field;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.Matrix;
import jacobianlens.math.Problem;
import jacobianlens.math.Vec;

/// The entries of a number, a vector (one row) or a matrix as the user sees them, by row and column from 0.
///
/// @param turned whether a matrix is shown as the transpose of what is stored
record Entries(String name, Input input, boolean turned) {

    /// An input shown as it is stored.
    Entries(String name, Input input) {
        this(name, input, false);
    }

    /// A field's entries in a scenario, shown as its conventions say.
    static Entries of(Field field, Scenario scenario) {
        return new Entries(field.name(), scenario.inputs().get(field.name()), field.isTurned(scenario.conventions()));
    }

    /// The scenario with all entries of an input, and its shape, from a table; as it is where there is no such input.
    ///
    /// @throws jacobianlens.math.BadInput if the table does not suit the input
    static Scenario replaced(Field field, Scenario scenario, Matrix table) {
        if (!scenario.inputs().values().containsKey(field.name())) return scenario;
        SizeSteppers.check(field.name(), table);
        return scenario.withInputs(
                scenario.inputs().with(field.name(), of(field, scenario).replaced(table)));
    }

    int rows() {
        return input instanceof Input.Grid(Matrix m) ? (turned ? m.columns() : m.rows()) : 1;
    }

    int columns() {
        return switch (input) {
            case Input.Word _, Input.Number _ -> 1;
            case Input.Vector(Vec v) -> v.size();
            case Input.Grid(Matrix m) -> turned ? m.rows() : m.columns();
        };
    }

    boolean sameShape(Entries other) {
        return rows() == other.rows() && columns() == other.columns() && turned == other.turned;
    }

    double at(int row, int column) {
        return switch (input) {
            case Input.Word _ -> throw new IllegalArgumentException(name + " is a word.");
            case Input.Number(double value) -> value;
            case Input.Vector(Vec v) -> v.at(column);
            case Input.Grid(Matrix m) -> turned ? m.at(column, row) : m.at(row, column);
        };
    }

    /// The same input with one entry changed.
    Input with(int row, int column, double value) {
        int down = turned ? column : row;
        int across = turned ? row : column;
        return map((i, j, old) -> i == down && j == across ? value : old);
    }

    /// What an entry becomes, by its place in what is stored.
    interface Change {
        double to(int row, int column, double value);
    }

    /// The same input with every entry changed; a word stays as it is.
    Input map(Change change) {
        return switch (input) {
            case Input.Word word -> word;
            case Input.Number(double value) -> new Input.Number(change.to(0, 0, value));
            case Input.Vector(Vec v) -> new Input.Vector(Vec.of(v.size(), j -> change.to(0, j, v.at(j))));
            case Input.Grid(Matrix m) ->
                new Input.Grid(Matrix.of(m.rows(), m.columns(), (i, j) -> change.to(i, j, m.at(i, j))));
        };
    }

    /// The same kind of input with all entries, and its shape, from a table: a list may stand in a row or in a column.
    ///
    /// @throws jacobianlens.math.BadInput if the table has more entries than this kind of input
    Input replaced(Matrix table) {
        return switch (input) {
            case Input.Word _ -> throw refused(table, "a function");
            case Input.Number _ when table.rows() * table.columns() == 1 -> new Input.Number(table.at(0, 0));
            case Input.Number _ -> throw refused(table, "a single number");
            case Input.Vector _ when table.rows() == 1 -> new Input.Vector(table.row(0));
            case Input.Vector _ when table.columns() == 1 -> new Input.Vector(table.column(0));
            case Input.Vector _ -> throw refused(table, "a list");
            case Input.Grid _ -> new Input.Grid(turned ? table.transpose() : table);
        };
    }

    private RuntimeException refused(Matrix table, String kind) {
        return new Problem(
                        "paste",
                        name,
                        name + " is " + kind + "; these are " + table.rows() + "×" + table.columns() + " numbers.",
                        "Take " + kind + ".")
                .exception();
    }

    /// The entry's place in a lesson file, as problems name it: `x[2]` or `W[3,2]`.
    String where(int row, int column) {
        return switch (input) {
            case Input.Word _, Input.Number _ -> name;
            case Input.Vector _ -> Notation.key(name, column);
            case Input.Grid _ -> turned ? Notation.cell(name, column, row) : Notation.cell(name, row, column);
        };
    }
}

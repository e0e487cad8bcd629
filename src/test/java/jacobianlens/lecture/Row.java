package jacobianlens.lecture;

import java.util.List;

/// What one row of the lecture states, and how the window shows it.
///
/// @param id such as S17
/// @param lesson the lesson that opens it
/// @param step how the summary of its step begins
/// @param point words of its one-sentence point
/// @param writes a piece of the step's formula, as LaTeX
/// @param claims what is in its matrices
/// @param pointed what lights up when a cell of the step is pointed at
public record Row(
        String id, String lesson, String step, String point, String writes, List<Claim> claims, List<Pointed> pointed) {

    /// One matrix as the lecture writes it.
    ///
    /// @param id of the array
    /// @param kept which cells can be anything but zero
    /// @param cell what stands in those
    public record Claim(String id, Kept kept, Cell cell) {}

    /// What stands in row i and column j, counted from 1.
    @FunctionalInterface
    public interface Cell {
        double at(Worked numbers, int i, int j);
    }

    /// Which cells of a matrix can be anything but zero, before any number is known; counted from 1.
    @FunctionalInterface
    public interface Kept {
        boolean at(int i, int j);

        /// `diagonal`, `full` or `row 2`.
        static Kept of(String pattern) {
            return switch (pattern) {
                case "diagonal" -> (i, j) -> i == j;
                case "full" -> (_, _) -> true;
                default -> row(Integer.parseInt(pattern.substring("row ".length())));
            };
        }

        static Kept row(int k) {
            return (i, _) -> i == k;
        }
    }

    /// A cell that is pointed at.
    ///
    /// @param cell such as `da/dx[2,3]`
    /// @param said how its explanation begins
    /// @param inputs the entries of the inputs that light up, by their keys; no others do
    /// @param term the key of a term of the formula that lights up; empty if there is none to light
    /// @param curve the point of the curve that comes forward; empty if none does
    public record Pointed(String cell, String said, List<String> inputs, String term, String curve) {
        static Pointed at(String cell, String said, String inputs, String term, String curve) {
            return new Pointed(cell, said, inputs.isEmpty() ? List.of() : List.of(inputs.split(" ")), term, curve);
        }

        /// The array's id.
        public String array() {
            return cell.substring(0, cell.lastIndexOf('['));
        }

        /// From 1.
        public int row() {
            return index(0);
        }

        /// From 1.
        public int column() {
            return index(1);
        }

        private int index(int which) {
            String inside = cell.substring(cell.lastIndexOf('[') + 1, cell.length() - 1);
            return Integer.parseInt(inside.split(",")[which]);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}

package jacobianlens.render;

import jacobianlens.lesson.Scenario.Cell;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/// What lies where in a picture: the cells of matrices, and the symbols in formulas and beside matrices.
public record HitMap(List<Region> regions, List<Term> terms) {

    /// One cell of a matrix and the rectangle it fills.
    ///
    /// @param tile which tile of the step, from 0: the same array may stand there twice
    public record Region(Rectangle2D area, Cell cell, int tile) {}

    /// A symbol, or a term of several, and the rectangle around it.
    public record Term(Rectangle2D area, Pointed pointed) {

        /// A symbol by its key.
        Term(Rectangle2D area, String key) {
            this(area, new Pointed.Term(key));
        }

        /// The key of a symbol; empty for a term of several.
        public String key() {
            return pointed instanceof Pointed.Term(String key) ? key : "";
        }
    }

    /// The cell at a point.
    public Optional<Cell> find(double x, double y) {
        return regions.stream()
                .filter(region -> region.area().contains(x, y))
                .findFirst()
                .map(Region::cell);
    }

    /// What is at a point: a cell, else a symbol.
    public Optional<Pointed> pointed(double x, double y) {
        return find(x, y)
                .<Pointed>map(Pointed.At::new)
                .or(() -> terms.stream()
                        .filter(term -> term.area().contains(x, y))
                        .findFirst()
                        .map(Term::pointed));
    }
}

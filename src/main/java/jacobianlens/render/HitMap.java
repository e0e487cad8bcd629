package jacobianlens.render;

import jacobianlens.lesson.Scenario.Cell;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/// What lies where in a picture.
public record HitMap(List<Region> regions) {

    /// One cell of a matrix and the rectangle it fills.
    ///
    /// @param tile which tile of the step, from 0: the same array may stand there twice
    public record Region(Rectangle2D area, Cell cell, int tile) {}

    /// The cell at a point.
    public Optional<Cell> find(double x, double y) {
        return regions.stream()
                .filter(region -> region.area().contains(x, y))
                .findFirst()
                .map(Region::cell);
    }
}

package jacobianlens.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A function of a vector at a point: its values y, n×1, and its Jacobian ∂y/∂x, n×n, whatever its structure.
public interface VectorLocal {

    Quantity values();

    Quantity jacobian();

    /// Notes on entries that stand on a kink.
    default List<Note> notes() {
        return List.of();
    }

    /// The outputs over their own inputs; null if there is nothing to see.
    ///
    /// @param grip what moves a point; null if nothing does
    default @Nullable Curve curve(Curve.@Nullable Grip grip) {
        return null;
    }
}

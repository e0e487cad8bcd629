/// The lecture's mathematics: vectors, structured Jacobians, product rules, scalar expressions and matrix formulas.
@NullMarked
package jacobianlens.math;

import org.jspecify.annotations.NullMarked;

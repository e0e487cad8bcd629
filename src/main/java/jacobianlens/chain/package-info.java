/// The chain rule as data: named quantities, steps, and the explanation of every cell.
@NullMarked
package jacobianlens.chain;

import org.jspecify.annotations.NullMarked;

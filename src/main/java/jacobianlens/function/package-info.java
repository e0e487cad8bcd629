/// Scalar functions: the catalogue of element-wise operations, binary operations and losses, and functions the user
/// typed.
@NullMarked
package jacobianlens.function;

import org.jspecify.annotations.NullMarked;

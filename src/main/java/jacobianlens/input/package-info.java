/// Reads numbers that people type or paste.
@NullMarked
package jacobianlens.input;

import org.jspecify.annotations.NullMarked;

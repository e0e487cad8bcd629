/// Pictures as files: one class per format.
@NullMarked
package jacobianlens.export;

import org.jspecify.annotations.NullMarked;

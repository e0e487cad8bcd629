/// Other ways to the same slopes, sharing no code with those shown, and where the numbers of a float end.
@NullMarked
package jacobianlens.check;

import org.jspecify.annotations.NullMarked;

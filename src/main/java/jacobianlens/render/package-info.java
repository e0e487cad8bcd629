/// The one painter: figures as Java2D drawings, with hit regions. No JavaFX.
@NullMarked
package jacobianlens.render;

import org.jspecify.annotations.NullMarked;

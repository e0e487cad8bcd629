/// The window.
@NullMarked
package jacobianlens.ui;

import org.jspecify.annotations.NullMarked;

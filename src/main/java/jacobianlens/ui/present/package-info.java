/// Presenter mode: the picture alone, large, with keys for a clicker and tools to point with; notes for the speaker.
@NullMarked
package jacobianlens.ui.present;

import org.jspecify.annotations.NullMarked;

/// The panes of the window, one class each. A pane shows what it is given and reports what the user wants.
@NullMarked
package jacobianlens.ui.pane;

import org.jspecify.annotations.NullMarked;

/// The command line: one class per command.
@NullMarked
package jacobianlens.cli;

import org.jspecify.annotations.NullMarked;

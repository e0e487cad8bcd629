/// Short Python scripts that rebuild a lesson's arrays and hold them against its numbers.
@NullMarked
package jacobianlens.export.snippet;

import org.jspecify.annotations.NullMarked;

/// What the user chose and what it teaches: scenes, scenarios, lessons and lesson files.
@NullMarked
package jacobianlens.lesson;

import org.jspecify.annotations.NullMarked;

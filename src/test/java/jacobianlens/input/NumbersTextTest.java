package jacobianlens.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jacobianlens.math.BadInput;
import jacobianlens.math.Matrix;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTextTest {

    private static Matrix rows(String rows) {
        return Matrix.ofRows(Arrays.stream(rows.split("/"))
                .map(row -> Arrays.stream(row.strip().split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new));
    }

    /// In the table, ⏎ is a line break, ⇥ a tab and / ends a row of what is expected.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "array([[1., 2.], [3, 4]]) | 1 2/3 4",
                "array([[ 1.5, -2. ],⏎       [ 3. ,  4. ]]) | 1.5 -2/3 4",
                "np.array([1, 2, 3]) | 1 2 3",
                "numpy.array(((1,2),(3,4))) | 1 2/3 4",
                "x = np.array([1, 2, 3]) | 1 2 3",
                "Out[3]: array([1, 2]) | 1 2",
                ">>> [1, 2] | 1 2",
                "array([1.e-03, 2.e+00], dtype=float32) | 0.001 2",
                "[1 2 3] | 1 2 3",
                "[1. 2. 3.] | 1 2 3",
                "[ 1  2⏎  3  4] | 1 2 3 4",
                "[[1 2 3]⏎ [4 5 6]] | 1 2 3/4 5 6",
                "[[ 0.5 -1. ]⏎ [ 2.   3. ]] | 0.5 -1/2 3",
                "[[1],[2],[3]] | 1/2/3",
                "[[1, 2, 3]] | 1 2 3",
                "[[1,2],[3,4],] | 1 2/3 4",
                "[1, 2, 3,] | 1 2 3",
                "(1, 2, 3) | 1 2 3",
                "[(1, 2), (3, 4)] | 1 2/3 4",
                "[np.float64(1.5), np.float64(2.5)] | 1.5 2.5",
                "tensor([[1., 2.],⏎        [3., 4.]], device='cuda:0', requires_grad=True) | 1 2/3 4",
                "tensor(3.) | 3",
                "[1 2; 3 4] | 1 2/3 4",
                "[1, 2; 3, 4]; | 1 2/3 4",
                "A = [1 2; 3 4]; | 1 2/3 4",
                "[1; 2; 3] | 1/2/3",
                "[1 2;⏎ 3 4;⏎] | 1 2/3 4",
                "[1 2 3]' | 1/2/3",
                "np.array([[1, 2]]).T | 1/2",
                "W =⏎⏎     1     2⏎     3     4⏎ | 1 2/3 4",
                "x =⏎   1.0e+03 *⏎⏎    1.2000    3.4000 | 1200 3400",
                "{1, 2, 3} | 1 2 3",
                "{{1, 2}, {3, 4}} | 1 2/3 4",
                "1⇥2⇥3⏎4⇥5⇥6⏎ | 1 2 3/4 5 6",
                "1⏎2⏎3⏎ | 1/2/3",
                "1⇥2⇥⏎3⇥4⇥ | 1 2/3 4",
                "⇥1⇥2⏎⇥3⇥4 | 1 2/3 4",
                "1,2⏎3,4 | 1 2/3 4",
                "1, 2, 3 | 1 2 3",
                "1;2⏎3;4 | 1 2/3 4",
                "1 2; 3 4 | 1 2/3 4",
                "1 2;⏎3 4; | 1 2/3 4",
                "0.5 −1 2 | 0.5 -1 2",
                "1.5·10⁻⁷ −2·10³ | 1.5e-7 -2000",
                "1e-3 2E+2 .5 5. +7 | 0.001 200 0.5 5 7",
                "7 | 7",
                "-2.5 | -2.5",
                "[[1,2]⏎[3,4]] | 1 2/3 4",
                "[1 2]⏎[3 4] | 1 2/3 4",
                "1⏎⏎2 | 1/2",
            })
    void readsWhatOtherProgramsWrite(String text, String expected) {
        assertThat(NumbersText.read("W", text.replace('⏎', '\n').replace('⇥', '\t')))
                .isEqualTo(rows(expected));
        assertThat(NumbersText.read("W", text.replace("⏎", "\r\n").replace('⇥', '\t')))
                .as("with the line ends of Windows")
                .isEqualTo(rows(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3 4⏎5 6 7 | Row 2 has 3 numbers, row 1 has 4 numbers.",
                "[[1, 2], [3]] | Row 2 has 1 number, row 1 has 2 numbers.",
                "[1 2; 3] | Row 2 has 1 number, row 1 has 2 numbers.",
                "1⇥abc⏎3⇥4 | Row 1, column 2: “abc” is not a number.",
                "a,b⏎1,2 | Row 1, column 1: “a” is not a number.",
                "[1, two, 3] | Number 2: “two” is not a number.",
                "1⇥⇥3 | Number 2: it is empty.",
                "1,,3 | Number 2: it is empty.",
                "[1, nan] | Number 2: “nan” is not a number.",
                "[1, inf] | Number 2: “inf” is not a number.",
                "[1, 1e999] | Number 2: “1e999” is too large to store.",
                "0,5⇥1,5 | Number 1: “0,5” has a comma.",
                "0,5;1⏎2;3 | Row 1, column 1: “0,5” has a comma.",
                "0,5 | “0,5” can be read with decimal commas or as a list.",
                "1,5;2,5 | “1,5;2,5” can be read with decimal commas or as a list.",
                "[[[1, 2]]] | The numbers are nested 3 deep.",
                "[[1, 2], 3] | “3” stands outside the rows.",
                "[[1, 2], [3, 4] | A bracket is missing: every [ needs its ].",
                "1, 2] | A bracket is missing: every [ needs its ].",
                "[1, 2, ..., 9] | The text is shortened with “...”.",
                "[] | There are no numbers in the text.",
                "'' | There are no numbers in the text.",
                "⏎⇥ | There are no numbers in the text.",
                "Columns 1 through 3 | Number 1: “Columns” is not a number.",
            })
    void namesThePlaceOfWhatItCannotRead(String text, String why) {
        var refused = catchThrowableOfType(
                BadInput.class,
                () -> NumbersText.read("W", text.replace('⏎', '\n').replace('⇥', '\t')));
        assertThat(refused.problem().text()).isEqualTo(why);
        assertThat(refused.problem().code()).isEqualTo("paste");
        assertThat(refused.problem().where()).isEqualTo("W");
        assertThat(refused.problem().fix()).endsWith(".");
    }

    @Test
    void longAndDeepTextEndsSoon() {
        for (String unit : new String[] {"a", "(", "[", "f(", "1 ", ",", "=", "\t", ";"})
            for (int length : new int[] {150_000, 300_000})
                try {
                    NumbersText.read("W", unit.repeat(length / unit.length()));
                } catch (BadInput e) {
                    assertThat(e.problem().text()).hasSizeLessThan(120);
                }
    }
}

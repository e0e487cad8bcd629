package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jacobianlens.math.BadInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "−2, -2", "-2, -2", "+3, 3", ".5, 0.5", "2., 2", "1e-3, 0.001", "' 7 ', 7", "1E5, 100000"})
    void reads(String text, double value) {
        assertThat(NumberText.parse("x[1]", text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | empty",
                "0,5 | comma",
                "abc | not a number",
                "1e999 | too large",
                "NaN | not a number",
                "0x1p3 | not a number",
                "1 2 | not a number",
                "5d | not a number"
            })
    void saysWhatIsWrong(String text, String sentence) {
        assertThatThrownBy(() -> NumberText.parse("x[1]", text)).isInstanceOfSatisfying(BadInput.class, bad -> {
            assertThat(bad.problem().text()).contains(sentence).endsWith(".");
            assertThat(bad.problem().fix()).endsWith(".");
            assertThat(bad.problem().where()).isEqualTo("x[1]");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0.8, 0.80",
        "-1, −1.00",
        "0.125, 0.125",
        "1e-7, 1.0e−7",
        "123456789, 1.23456789e8",
        "0, 0.00",
        "0.1234567890123, 0.1234567890123"
    })
    void writes(double value, String text) {
        assertThat(NumberText.of(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.8, 0.80 0… 0.80",
        "-0.0554, −0.0554 −0.05… −0.0… −0… −0.06…",
        "-123.45, −123.45 −123… −123…",
        "1.23456789e-7, 1.23456789e−7 1.2…e−7 1…e−7",
        "5e22, 5.0e22 5.0e22 5e22"
    })
    void everLessOfANumberSaysThatThereIsMore(double value, String texts) {
        assertThat(NumberText.ever(NumberText.of(value), value)).containsExactly(texts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1.0 / 3, 1e300, -4.9e-324, 99999.99, 1e5, -2.5, 0.1})
    void readsBackWhatItWrites(double value) {
        assertThat(NumberText.parse("x", NumberText.of(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0.1, 0.3", "0.3, -0.1, 0.2", "1e-9, 0.01, 0.010000001", "-0.1, 0.1, 0"})
    void nudgesInDecimals(double value, String change, double result) {
        assertThat(NumberText.nudge(value, change)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"-, true", "'', true", "−., true", "1e, true", "1e-, true", "1, false", "a, false", "1-, false"})
    void knowsWhenMoreKeysMayHelp(String text, boolean unfinished) {
        assertThat(NumberText.isUnfinished(text)).isEqualTo(unfinished);
    }
}

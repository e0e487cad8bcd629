package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.25, −0.25",
        "50000, 50000",
        "100000, 1·10⁵",
        "-1000000, −1·10⁶",
        "2500000000, 2.5·10⁹",
        "1e-7, 1·10⁻⁷"
    })
    void numbersAreShort(double number, String text) {
        assertThat(new TickText().format(number)).isEqualTo(text);
    }
}

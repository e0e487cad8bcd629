package jacobianlens.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.fuzz.Typing.End;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whatever is typed ends in numbers or in the declared problem: twenty thousand texts, the same at every run. The
/// profile `fuzz` goes on from there.
class TypingTest {
    private static final int MANY = 20_000;

    @Test
    void everyTextEndsInNumbersOrInAProblem() {
        var mutations = new Mutations(20_260_101);
        Map<End, Integer> ends = new EnumMap<>(End.class);
        var failed = new HashMap<String, Throwable>();
        for (int k = 0; k < MANY; k++) {
            var text = mutations.next();
            try {
                ends.merge(Typing.of(text), 1, Integer::sum);
            } catch (RuntimeException | Error e) {
                failed.put(text, e);
            }
        }
        assertThat(failed).isEmpty();
        assertThat(ends.get(End.VALUE)).isGreaterThan(MANY / 8);
        assertThat(ends.get(End.PROBLEM)).isGreaterThan(MANY / 8);
    }
}

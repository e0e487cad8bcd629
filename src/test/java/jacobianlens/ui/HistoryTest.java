package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    /// Moves: a letter and a gesture digit is an edit to that letter, `<` undo, `>` redo, `!` a rest, `=x` look at x.
    @ParameterizedTest
    @CsvSource({
        "'', 0, false, false",
        "a1, a, true, false",
        "a1 b2 <, a, true, true",
        "a1 b1 <, 0, false, true",
        "a1 < b1, b, true, false",
        "a1 < >, a, true, false",
        "a1 b1 < >, b, true, false",
        "a1 b2 < < <, 0, false, true",
        "a1 b2 < < > > >, b, true, false",
        "a1 < > b1 <, a, true, true",
        "0 1 0 2, 0, false, false",
        "a1 !, a, true, false",
        "a1 ! b1 <, a, true, true",
        "a1 ! <, 0, false, true",
        "=x, x, false, false",
        "a1 =x <, 0, false, true",
    })
    void goesWhereTheMovesLead(String moves, String present, boolean undo, boolean redo) {
        var history = new History<>("0");
        for (String move : moves.split(" ", -1)) play(history, move);
        assertThat(history.present()).isEqualTo(present);
        assertThat(history.canUndo()).isEqualTo(undo);
        assertThat(history.canRedo()).isEqualTo(redo);
    }

    private static void play(History<String> history, String move) {
        switch (move) {
            case "", "0", "1", "2" -> history.edit(move, history.present());
            case "<" -> history.undo();
            case ">" -> history.redo();
            case "!" -> history.rest();
            default -> {
                if (move.startsWith("=")) history.amend(move.substring(1));
                else history.edit(move.substring(1), move.substring(0, 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void undoingEverythingMeetsEveryStateOnTheWayBackAndForth(long seed) {
        var random = new Random(seed);
        var history = new History<>(0);
        var states = new ArrayList<>(java.util.List.of(0));
        for (int i = 1; i <= 50; i++) {
            history.edit(new Object(), 1000 * i + random.nextInt(1000));
            states.add(history.present());
        }
        for (int i = 49; i >= 0; i--) assertThat(history.undo()).isEqualTo(states.get(i));
        for (int i = 1; i <= 50; i++) assertThat(history.redo()).isEqualTo(states.get(i));
    }

    @Test
    void onlyTheLastGestureIsRetracted() {
        var history = new History<>("0");
        history.edit(1, "a");
        history.edit(2, "b");
        history.edit(2, "c");
        assertThat(history.retract(1)).isFalse();
        assertThat(history.retract(2)).isTrue();
        assertThat(history.present()).isEqualTo("a");
        assertThat(history.canRedo()).isFalse();
        assertThat(history.retract(2)).as("once").isFalse();
    }

    @Test
    void anEditAfterUndoForgetsTheFuture() {
        var history = new History<>("0");
        history.edit(1, "a");
        history.undo();
        history.edit(2, "b");
        assertThat(history.redo()).isEqualTo("b");
    }
}

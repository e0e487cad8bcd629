package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// Where the window is, from one start to the next.
class AppTest {
    private final OnStage on = new OnStage();

    @Test
    void theWindowComesBackWhereItWas() {
        var was = new Rectangle2D(40, 30, 800, 600);
        var found = new ArrayList<Object>();
        on.act(() -> {
            var stage = new Stage();
            App.place(stage, Settings.FIRST.at(was));
            found.add(App.place(stage));
        });
        assertThat(found).containsExactly(was);
    }

    @Test
    void aWindowThatFilledTheScreenFillsItAgain() {
        var found = new ArrayList<Boolean>();
        on.act(() -> {
            var stage = new Stage();
            App.place(stage, Settings.FIRST.filling());
            found.add(App.place(stage) == null);
        });
        assertThat(found).containsExactly(true);
    }
}

package jacobianlens.ui.present;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// A few words at the edge of the picture that go away by themselves.
final class Saying extends Label {
    private final PauseTransition pause = new PauseTransition(Duration.seconds(2.5));

    Saying(String id) {
        super();
        setId(id);
        getStyleClass().add("saying");
        setMouseTransparent(true);
        setVisible(false);
        pause.setOnFinished(_ -> setVisible(false));
    }

    void say(String words) {
        setText(words);
        setVisible(!words.isEmpty());
        pause.playFromStart();
    }
}

package jacobianlens.ui;

import jacobianlens.lesson.Course;
import jacobianlens.ui.pane.Player;
import javafx.util.Duration;

/// The lesson going on by itself.
final class Playing {
    private static final Duration STEP = Duration.millis(2600);
    private static final Duration MOMENT = Duration.millis(1000);
    private final Editing editing;
    private final Player player = new Player(this::rest, this::advance);

    Playing(Editing editing) {
        this.editing = editing;
    }

    Player player() {
        return player;
    }

    /// Plays the lesson from here, from the beginning if this is the end; stops it if it plays.
    void toggle() {
        if (player.playingProperty().get()) {
            player.stop();
            return;
        }
        if (isAtEnd()) editing.go(Course::first);
        player.start();
    }

    private boolean advance() {
        if (isAtEnd()) return false;
        editing.glance(editing.shown().to(Course::play));
        return true;
    }

    private boolean isAtEnd() {
        var shown = editing.shown();
        return shown.course().isEnd(shown.scenario());
    }

    /// How long the present moment is looked at: a row or a cell is read faster than a new step.
    private Duration rest() {
        return editing.shown().scenario().view().walk() == null ? STEP : MOMENT;
    }
}

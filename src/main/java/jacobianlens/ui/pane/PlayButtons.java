package jacobianlens.ui.pane;

import java.util.List;
import javafx.scene.control.Button;

/// The buttons that play a lesson and choose how fast.
///
/// @param play begins to play, or pauses
/// @param speed the next speed
record PlayButtons(RoundButton play, Button speed) {

    /// @param actions what the buttons do, found by their names
    PlayButtons(Player player, List<Action> actions) {
        this(new RoundButton("mdmz-play_arrow", "Play", action(actions, "play").run()), new Button());
        var fast = action(actions, "speed");
        play.getStyleClass().add("strong");
        play.setTooltip(action(actions, "play").tooltip());
        speed.setId("speed");
        speed.getStyleClass().setAll("convention");
        speed.setMinWidth(Button.USE_PREF_SIZE);
        speed.setTooltip(fast.tooltip());
        speed.setOnAction(_ -> fast.run().run());
        player.playingProperty().subscribe(playing -> {
            play.show(playing ? "mdmz-pause" : "mdmz-play_arrow");
            play.setAccessibleText(playing ? "Pause" : "Play");
        });
        player.speedProperty().subscribe(times -> {
            speed.setText((times.doubleValue() < 1 ? times.toString() : Integer.toString(times.intValue())) + "×");
            speed.setAccessibleText("Plays " + speed.getText() + " as fast");
        });
    }

    private static Action action(List<Action> actions, String id) {
        return actions.stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

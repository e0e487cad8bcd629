package jacobianlens.ui.pane;

import jacobianlens.check.Reading;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A computed number with its right digits bold and its wrong ones underlined.
final class DigitsText {
    private DigitsText() {}

    /// Says how many digits are right, too.
    static TextFlow scored(String id, Reading reading) {
        var flow = of(id, reading);
        flow.getChildren().add(text("   " + reading.score(), "score"));
        return flow;
    }

    static TextFlow of(String id, Reading reading) {
        var flow = new TextFlow();
        reading.parts().forEach(part -> flow.getChildren().add(text(part.text(), part.right() ? "right" : "wrong")));
        flow.setId(id);
        flow.getStyleClass().add("digits");
        flow.setMinWidth(Region.USE_PREF_SIZE);
        flow.setMaxHeight(Region.USE_PREF_SIZE);
        flow.setAccessibleText(reading.text() + ", " + reading.score());
        return flow;
    }

    private static Text text(String text, String style) {
        var node = new Text(text);
        node.getStyleClass().add(style);
        return node;
    }
}

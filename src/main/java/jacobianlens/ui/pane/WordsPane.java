package jacobianlens.ui.pane;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextArea;

/// The picture in words, to read, to select and to be read aloud; it follows the picture.
public final class WordsPane extends TextArea {
    public WordsPane(ObservableValue<String> words) {
        setEditable(false);
        setWrapText(true);
        setPrefRowCount(7);
        setId("words");
        getStyleClass().add("words");
        setAccessibleText("The picture in words");
        show(words.getValue());
        words.addListener((_, _, now) -> show(now));
    }

    /// Shows other words, scrolled as before.
    private void show(String words) {
        double at = getScrollTop();
        setText(words);
        setScrollTop(at);
    }
}

package jacobianlens.ui.pane;

import javafx.scene.control.ScrollPane;

/// The room for the picture. The picture fills it; where it is too small for the picture's words, it scrolls.
public final class StageScroll extends ScrollPane {

    public StageScroll(StagePane stage) {
        super(stage);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setMinSize(0, 0);
        setId("stage-scroll");
        getStyleClass().add("stage-scroll");
    }
}

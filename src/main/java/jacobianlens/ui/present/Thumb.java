package jacobianlens.ui.present;

import jacobianlens.render.Theme;
import jacobianlens.ui.pane.Pixels;
import jacobianlens.ui.pane.Shown;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.image.ImageView;

/// A step of the overview: its small picture above its name.
final class Thumb extends Button {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private final Shown shown;
    private final ImageView picture = new ImageView();
    private final int row;
    private final int column;

    /// @param shown at the step
    /// @param wide width of the picture
    Thumb(Shown shown, double wide, int row, int column) {
        super();
        this.shown = shown;
        this.row = row;
        this.column = column;
        var step = shown.step();
        setText((shown.scenario().step() + 1) + "  " + step.title() + "  " + step.summary());
        picture.setFitWidth(wide);
        picture.setFitHeight(wide * SmallPicture.HEIGHT / SmallPicture.WIDTH);
        setGraphic(picture);
        setContentDisplay(ContentDisplay.TOP);
        setMaxWidth(wide + 24);
        getStyleClass().setAll("thumb");
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /// Marks the step that is shown.
    void mark() {
        pseudoClassStateChanged(HERE, true);
    }

    /// Paints its picture, off the window's thread.
    void paint(Theme theme) {
        var painted = SmallPicture.of(shown, theme, 1.2 * picture.getFitWidth() / SmallPicture.WIDTH);
        Platform.runLater(() -> picture.setImage(Pixels.image(painted)));
    }
}

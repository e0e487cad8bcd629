package jacobianlens.ui.pane;

import static java.nio.charset.StandardCharsets.UTF_8;

import jacobianlens.export.Excerpt;
import jacobianlens.export.Options;
import jacobianlens.math.BadInput;
import jacobianlens.render.Figure;
import java.awt.image.BufferedImage;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/// What an export will look like: the picture at a size that fits, or the beginning of the text.
final class ExportPreview extends StackPane {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 400;
    private static final double PADDING = 16;
    private static final double LEAST = 240;
    private static final int LONGEST = 4_000;
    private static final long MOST_CELLS = 10_000;
    private final Latest making = new Latest("export preview");
    private final ImageView picture = new ImageView();
    private final TextArea text = new TextArea();

    /// A preview that was made.
    private sealed interface Made {
        record Picture(BufferedImage image) implements Made {}

        record Text(String text) implements Made {}
    }

    ExportPreview() {
        picture.setId("export-picture");
        picture.setPreserveRatio(true);
        picture.fitWidthProperty().bind(widthProperty().subtract(PADDING));
        picture.fitHeightProperty().bind(heightProperty().subtract(PADDING));
        text.setId("export-preview-text");
        text.setEditable(false);
        text.setAccessibleText("Preview");
        text.getStyleClass().add("code");
        getStyleClass().add("export-preview");
        setMinSize(LEAST, LEAST);
        setPrefSize(WIDTH + PADDING, HEIGHT + PADDING);
        setMaxSize(WIDTH + PADDING, HEIGHT + PADDING);
        getChildren().setAll(picture, text);
    }

    /// @param step the step to show of several, from 0
    void show(Excerpt excerpt, int step, ExportChoice choice) {
        making.ask(() -> make(excerpt, step, choice), this::display);
    }

    private void display(Made made) {
        switch (made) {
            case Made.Picture(var image) -> picture.setImage(Pixels.image(image));
            case Made.Text(String words) -> text.setText(words);
        }
        picture.setVisible(made instanceof Made.Picture);
        text.setVisible(made instanceof Made.Text);
    }

    private static Made make(Excerpt excerpt, int step, ExportChoice choice) {
        var options = choice.options();
        return choice.aim().isPicture()
                ? picture(excerpt, step, options)
                : new Made.Text(text(excerpt, choice, options));
    }

    private static Made picture(Excerpt excerpt, int step, Options options) {
        var painter = excerpt.painter(step, options);
        double width = options.size().width();
        double height = options.size().height();
        double fit = 2 * Math.min(WIDTH / width, HEIGHT / height);
        return new Made.Picture(Figure.paint(painter, width, height, fit).image());
    }

    private static String text(Excerpt excerpt, ExportChoice choice, Options options) {
        var result = excerpt.quantity().value();
        long cells = (long) result.rows() * result.columns();
        if (choice.aim().isNumbers() && cells > MOST_CELLS)
            return result.rows() + " × " + result.columns() + " numbers";
        var begin = new StringBuilder();
        try {
            var readable = choice.aim().id().equals("npy") ? ExportTarget.byId("csv") : choice.aim();
            readable.files("", excerpt, options, (_, bytes) -> begin.append(new String(bytes, UTF_8)));
        } catch (BadInput refused) {
            return refused.problem().text() + " " + refused.problem().fix();
        }
        return begin.length() <= LONGEST ? begin.toString() : begin.substring(0, LONGEST) + "…";
    }
}

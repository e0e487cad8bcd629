package jacobianlens.ui.present;

import jacobianlens.chain.Tile;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.render.Description;
import jacobianlens.ui.pane.Frame;
import jacobianlens.ui.pane.Latest;
import jacobianlens.ui.pane.Pixels;
import jacobianlens.ui.pane.StagePane;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// A magnifier: the picture around the pointer, painted again larger, and the cell below the pointer in words. It lies
/// on
/// top of the stage, which may be moved below it.
final class Lens extends Group {
    private static final double TIMES = 2.5;
    private static final double RADIUS = 0.19;
    private final StagePane stage;
    private final Latest painting = new Latest("lens");
    private final ImageView view = new ImageView();
    private final Circle clip = new Circle();
    private final Circle rim = new Circle();
    private final Label words = new Label();
    private @Nullable Frame magnified;
    private double finer = 1;
    private double x;
    private double y;
    private Bounds room = new BoundingBox(0, 0, 0, 0);

    Lens(StagePane stage) {
        super();
        this.stage = stage;
        setId("lens");
        view.setClip(clip);
        rim.setFill(null);
        rim.setStroke(Color.gray(0.25));
        rim.setStrokeWidth(4);
        words.setId("lens-words");
        words.getStyleClass().add("saying");
        getChildren().setAll(view, rim, words);
    }

    /// @param room what it may cover
    void at(double x, double y, Bounds room) {
        this.x = x;
        this.y = y;
        this.room = room;
        var frame = stage.frame();
        if (frame == null) return;
        if (magnified != frame) {
            magnified = frame;
            painting.ask(() -> frame.finer(TIMES), larger -> {
                view.setImage(Pixels.image(larger.image()));
                finer = larger.scale();
                place(frame);
            });
        }
        place(frame);
    }

    private void place(Frame frame) {
        double radius = RADIUS * room.getHeight();
        double side = 2 * radius;
        double seen = radius / TIMES;
        var at = stage.sceneToLocal(localToScene(x, y));
        view.setViewport(new Rectangle2D(
                finer * (at.getX() - seen), finer * (at.getY() - seen), 2 * finer * seen, 2 * finer * seen));
        view.setFitWidth(side);
        view.setFitHeight(side);
        view.setX(x - radius);
        view.setY(y - radius);
        for (var circle : new Circle[] {clip, rim}) {
            circle.setCenterX(x);
            circle.setCenterY(y);
            circle.setRadius(radius);
        }
        words.setText(frame.hits()
                .find(at.getX(), at.getY())
                .map(cell -> says(frame, cell))
                .orElse(""));
        words.setVisible(!words.getText().isEmpty());
        words.autosize();
        double across = room.getWidth() - words.getWidth();
        words.relocate(
                Math.clamp(x - words.getWidth() / 2, 0, Math.max(0, across)),
                y + radius + words.getHeight() < room.getHeight() ? y + radius : y - radius - words.getHeight());
    }

    private static String says(Frame frame, Cell cell) {
        return frame.shown().step().tiles().stream()
                .map(Tile::quantity)
                .filter(quantity -> quantity.id().equals(cell.id()))
                .findFirst()
                .map(quantity -> Description.cell(quantity, cell.row(), cell.column()))
                .orElse("");
    }
}

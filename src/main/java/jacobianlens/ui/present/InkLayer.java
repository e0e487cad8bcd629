package jacobianlens.ui.present;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// What the pen drew, on top of the picture: a sketch of its own for every step, kept until the presentation ends.
final class InkLayer extends Pane {
    private static final Color INK = Color.rgb(200, 0, 90);
    private static final double STRENGTH = 0.006;
    private final Map<String, Sketch> sketches = new HashMap<>();
    private String place = "";

    InkLayer() {
        super();
        setId("ink");
        setMouseTransparent(true);
        widthProperty().addListener(_ -> draw());
        heightProperty().addListener(_ -> draw());
    }

    /// Shows what was drawn at a step.
    void show(String step) {
        place = step;
        draw();
    }

    void begin(double x, double y) {
        change(sketch -> sketch.begin(at(x, y)));
    }

    void to(double x, double y) {
        change(sketch -> sketch.to(at(x, y)));
    }

    void undo() {
        change(Sketch::undo);
    }

    void clear() {
        change(Sketch::clear);
    }

    Sketch sketch() {
        return sketches.getOrDefault(place, Sketch.EMPTY);
    }

    private void change(UnaryOperator<Sketch> change) {
        sketches.put(place, change.apply(sketch()));
        draw();
    }

    private Sketch.Point at(double x, double y) {
        return new Sketch.Point(x / getWidth(), y / getHeight());
    }

    private void draw() {
        getChildren().setAll(sketch().strokes().stream().map(this::line).toList());
    }

    private Polyline line(Sketch.Stroke stroke) {
        var line = new Polyline();
        for (var point : stroke.points()) line.getPoints().addAll(point.x() * getWidth(), point.y() * getHeight());
        var last = stroke.points().getLast();
        line.getPoints().addAll(last.x() * getWidth(), last.y() * getHeight());
        line.setStroke(INK);
        line.setStrokeWidth(Math.max(3, STRENGTH * getHeight()));
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return line;
    }
}

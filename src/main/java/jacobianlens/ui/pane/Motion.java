package jacobianlens.ui.pane;

import jacobianlens.chain.Quantity;
import jacobianlens.chain.Tile;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.render.HitMap;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Carries one picture over into the next: a cell that is in both glides to its new place, everything else fades from
/// the old to the new. It lies above the new picture, which is there at once; the newest motion ends any other.
final class Motion extends Group {
    static final Duration TIME = Duration.millis(240);
    private static final int MOST = 400;
    private static final double STILL = 0.5;
    private @Nullable Transition running;

    /// A picture and its pixels.
    record Picture(Frame frame, Image image) {}

    /// A cell's place before and after.
    record Glide(Rectangle2D from, Rectangle2D to) {}

    Motion() {
        super();
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Whether going from one picture to the other is a step of the lesson: not a number that is dragged, a cell that
    /// is
    /// pointed at, another size or other colours.
    static boolean isStep(Frame from, Frame to) {
        return from.theme().equals(to.theme())
                && from.scale() == to.scale()
                && from.image().getWidth() == to.image().getWidth()
                && from.image().getHeight() == to.image().getHeight()
                && !place(from).equals(place(to));
    }

    private static List<@Nullable Object> place(Frame frame) {
        var scenario = frame.shown().scenario();
        var place = new ArrayList<@Nullable Object>();
        place.add(scenario.scene().id());
        place.add(scenario.step());
        place.add(scenario.view().walk());
        place.add(scenario.conventions().layout());
        return place;
    }

    /// The cells that are in both pictures, at different places. After the layout was switched, entry (i, j) of a
    /// Jacobian is at (j, i).
    static List<Glide> glides(Frame from, Frame to) {
        boolean turned = from.shown().scenario().conventions().layout()
                != to.shown().scenario().conventions().layout();
        return to.hits().regions().stream()
                .flatMap(region -> before(from, turned ? turned(to, region.cell()) : region.cell(), region.tile())
                        .map(old -> new Glide(old.area(), region.area()))
                        .stream())
                .filter(glide -> far(glide.from, glide.to))
                .toList();
    }

    private static boolean far(Rectangle2D a, Rectangle2D b) {
        return Math.abs(a.getX() - b.getX()) > STILL
                || Math.abs(a.getY() - b.getY()) > STILL
                || Math.abs(a.getWidth() - b.getWidth()) > STILL;
    }

    private static Cell turned(Frame frame, Cell cell) {
        boolean jacobian = frame.shown().step().tiles().stream()
                .map(Tile::quantity)
                .anyMatch(array -> array.id().equals(cell.id()) && array.kind() == Quantity.Kind.JACOBIAN);
        return jacobian ? new Cell(cell.id(), cell.column(), cell.row()) : cell;
    }

    /// Where a cell was: in the same tile if it was there, since an array may be shown twice.
    private static Optional<HitMap.Region> before(Frame frame, Cell cell, int tile) {
        var there = frame.hits().regions().stream()
                .filter(region -> region.cell().equals(cell))
                .toList();
        return there.stream()
                .filter(region -> region.tile() == tile)
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    /// Begins a motion; the new picture is shown below already.
    void run(Picture from, Picture to) {
        end();
        var glides = glides(from.frame, to.frame);
        var fading = new ImageView(from.image);
        fading.setFitWidth(from.image.getWidth() / from.frame.scale());
        fading.setFitHeight(from.image.getHeight() / from.frame.scale());
        getChildren().setAll(fading);
        var moving = glides.size() > MOST
                ? List.<Moving>of()
                : glides.stream().map(glide -> moving(glide, to)).toList();
        moving.forEach(cell -> getChildren().addAll(cell.left, cell.awaited));
        moving.forEach(cell -> getChildren().add(cell.view));
        var transition = new Transition() {
            {
                setCycleDuration(TIME);
                setInterpolator(Interpolator.EASE_BOTH);
            }

            @Override
            protected void interpolate(double part) {
                fading.setOpacity(1 - part);
                moving.forEach(cell -> cell.at(part));
            }
        };
        transition.setOnFinished(_ -> end());
        running = transition;
        transition.play();
    }

    /// Ends the motion: the new picture stands alone.
    void end() {
        if (running != null) running.stop();
        running = null;
        getChildren().clear();
    }

    /// Whether something moves.
    boolean isRunning() {
        return running != null;
    }

    /// A cell on its way, and paper over the places it comes from and goes to, so that it is seen once.
    private record Moving(Glide glide, ImageView view, Rectangle left, Rectangle awaited) {

        void at(double part) {
            left.setOpacity(1 - part);
            view.setX(between(glide.from.getX(), glide.to.getX(), part));
            view.setY(between(glide.from.getY(), glide.to.getY(), part));
            view.setFitWidth(between(glide.from.getWidth(), glide.to.getWidth(), part));
            view.setFitHeight(between(glide.from.getHeight(), glide.to.getHeight(), part));
        }

        private static double between(double a, double b, double part) {
            return a + part * (b - a);
        }
    }

    private static Moving moving(Glide glide, Picture to) {
        double scale = to.frame.scale();
        var place = glide.to;
        var view = new ImageView(to.image);
        view.setViewport(new javafx.geometry.Rectangle2D(
                place.getX() * scale, place.getY() * scale, place.getWidth() * scale, place.getHeight() * scale));
        return new Moving(glide, view, paper(glide.from, to), paper(glide.to, to));
    }

    private static Rectangle paper(Rectangle2D place, Picture picture) {
        var paper = new Rectangle(place.getX(), place.getY(), place.getWidth(), place.getHeight());
        var card = picture.frame.theme().card();
        paper.setFill(Color.rgb(card.getRed(), card.getGreen(), card.getBlue()));
        return paper;
    }
}

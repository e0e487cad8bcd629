package jacobianlens.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jacobianlens.chain.Tile;
import jacobianlens.render.Stages.Stage;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Law 7: what is drawn, counted and measured on the recorded drawing of every stage, from the smallest area that is
/// promised to a whole screen.
class DrawingLawsTest {
    private static final int[][] SIZES = {{560, 360}, {620, 420}, {900, 600}, {1280, 720}, {1920, 1080}};
    private static final double[] ZOOMS = {0.75, 1, 3};

    private static final int[][] PRESENTED = {{1280, 720}, {1920, 1080}, {1024, 768}};

    private static final List<Stage> STAGES = Stages.all();
    private static final Map<Stage, List<Drawing>> DRAWN = new IdentityHashMap<>();

    static Stream<Stage> stages() {
        return STAGES.stream();
    }

    /// Without a cell pointed at every formula is of one colour, so that each is one shape.
    static Stream<Stage> unpointed() {
        return stages().filter(stage -> stage.focus() == null);
    }

    @AfterAll
    static void forget() {
        DRAWN.clear();
    }

    /// A recorded drawing.
    ///
    /// @param strong how many times as strong as usual its lines are
    private record Drawing(String name, Rectangle2D area, double strong, List<Outlines.Outline> shapes, HitMap hits) {

        /// The rectangle around all cells of each matrix.
        Collection<Rectangle2D> grids() {
            return hits.regions().stream()
                    .collect(Collectors.toMap(HitMap.Region::tile, HitMap.Region::area, Rectangle2D::createUnion))
                    .values();
        }

        /// The title of each matrix, which is the lowest of the places that name it above its cells.
        List<Titled> titles(Stage stage) {
            var grids = hits.regions().stream()
                    .collect(Collectors.toMap(HitMap.Region::tile, HitMap.Region::area, Rectangle2D::createUnion));
            var titled = new ArrayList<Titled>();
            grids.forEach((number, grid) -> hits.terms().stream()
                    .filter(term -> term.pointed()
                            .equals(new Pointed.Term(
                                    stage.shown().tiles().get(number).quantity().id())))
                    .map(HitMap.Term::area)
                    .filter(area -> area.getMaxY() <= grid.getY()
                            && grid.getMinX() <= area.getCenterX()
                            && area.getCenterX() <= grid.getMaxX())
                    .max(Comparator.comparingDouble(Rectangle2D::getMaxY))
                    .ifPresent(area -> titled.add(new Titled(area, grid))));
            return titled;
        }

        List<Rectangle2D> cells() {
            return hits.regions().stream().map(HitMap.Region::area).toList();
        }

        /// Text and formulas that stand outside the cells.
        List<Rectangle2D> texts() {
            var theme = Theme.LIGHT;
            var ink = Set.of(theme.ink(), theme.quiet());
            return shapes.stream()
                    .filter(outline -> ink.contains(outline.color()))
                    .map(outline -> outline.shape().getBounds2D())
                    .filter(bounds -> grids().stream()
                            .noneMatch(grid -> bounds.contains(grid)
                                    || Brush.grown(grid, 4 * strong).contains(bounds)))
                    .toList();
        }
    }

    private record Titled(Rectangle2D title, Rectangle2D grid) {}

    private static List<Drawing> drawings(Stage stage) {
        return DRAWN.computeIfAbsent(stage, DrawingLawsTest::draw);
    }

    private static List<Drawing> draw(Stage stage) {
        var drawings = new ArrayList<Drawing>();
        for (int[] size : SIZES) drawings.add(draw(stage, Theme.LIGHT, 1, size[0], size[1]));
        for (double zoom : ZOOMS) {
            var least = StagePainter.least(zoom);
            drawings.add(draw(stage, Theme.LIGHT, zoom, least.getWidth(), least.getHeight()));
        }
        for (int[] size : PRESENTED)
            for (double zoom : new double[] {1, 2})
                drawings.add(draw(stage, Theme.LIGHT.presented(), zoom, size[0], size[1]));
        return drawings;
    }

    private static Drawing draw(Stage stage, Theme theme, double zoom, double width, double height) {
        var area = new Rectangle2D.Double(0, 0, width, height);
        var recorder = new Outlines();
        var hits = stage.painter(theme).zoomed(zoom).paint(recorder, area);
        String name =
                stage + " " + width + "×" + height + " × " + zoom + (theme.equals(Theme.LIGHT) ? "" : " presented");
        double strong = Math.max(1, theme.weight() * theme.growth(height) / 1.5);
        return new Drawing(name, area, strong, recorder.outlines(), hits);
    }

    /// Whether the table of symbols that a step begins with has no room from afar.
    private static boolean isLeftOut(Drawing drawing, Stage stage) {
        var tiles = stage.shown().tiles();
        return drawing.name().endsWith("presented")
                && tiles.size() > 1
                && tiles.getFirst().isSymbolic()
                && drawing.hits().regions().stream().noneMatch(region -> region.tile() == 0);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void everyCellThatIsShownCanBePointedAt(Stage stage) {
        int cells =
                stage.shown().tiles().stream().mapToInt(DrawingLawsTest::cells).sum();
        for (var drawing : drawings(stage)) {
            assertThat(drawing.hits().regions())
                    .as(drawing.name())
                    .hasSize(
                            isLeftOut(drawing, stage)
                                    ? cells - cells(stage.shown().tiles().getFirst())
                                    : cells);
            for (var region : drawing.hits().regions())
                assertThat(drawing.hits()
                                .find(region.area().getCenterX(), region.area().getCenterY()))
                        .as(drawing.name())
                        .contains(region.cell());
        }
    }

    private static int cells(Tile tile) {
        var value = tile.quantity().value();
        return Math.min(32, value.rows()) * Math.min(32, value.columns());
    }

    @ParameterizedTest
    @MethodSource("stages")
    void cellsDoNotOverlap(Stage stage) {
        for (var drawing : drawings(stage))
            assertThat(overlaps(drawing.cells(), 0)).as(drawing.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stages")
    void nothingIsDrawnOutsideTheArea(Stage stage) {
        for (var drawing : drawings(stage))
            assertThat(drawing.shapes())
                    .as(drawing.name())
                    .allSatisfy(outline -> assertThat(Brush.grown(drawing.area(), 0.01)
                                    .contains(outline.shape().getBounds2D()))
                            .as(outline.shape().getBounds2D().toString())
                            .isTrue());
    }

    @ParameterizedTest
    @MethodSource("stages")
    void whatIsDrawnIsInAMatrixAroundItOrClearOfIt(Stage stage) {
        for (var drawing : drawings(stage))
            for (var outline : drawing.shapes()) {
                var bounds = outline.shape().getBounds2D();
                assertThat(drawing.grids())
                        .as(drawing.name() + " " + bounds)
                        .allMatch(grid -> bounds.contains(grid)
                                || Brush.grown(grid, 4 * drawing.strong()).contains(bounds)
                                || !bounds.intersects(grid));
            }
    }

    @ParameterizedTest
    @MethodSource("stages")
    void whatIsDrawnInAMatrixStaysInItsCell(Stage stage) {
        for (var drawing : drawings(stage)) {
            var cells = drawing.cells();
            var theme = Theme.LIGHT;
            var words = Set.of(theme.ink(), theme.faint(), Color.BLACK, Color.WHITE);
            for (var outline : drawing.shapes()) {
                var bounds = outline.shape().getBounds2D();
                if (!words.contains(outline.color())) continue;
                assertThat(cells.stream()
                                .filter(cell -> Brush.grown(cell, -0.75 * drawing.strong())
                                        .intersects(bounds))
                                .count())
                        .as(drawing.name() + " " + bounds)
                        .matches(count -> count <= 1 || drawing.grids().stream().anyMatch(bounds::contains));
            }
        }
    }

    /// In one line, so that a reader's eye goes from one to the next.
    @ParameterizedTest
    @MethodSource("unpointed")
    void titlesOfMatricesOfTheSameHeightStandAtTheSameHeight(Stage stage) {
        for (var drawing : drawings(stage)) {
            var titles = drawing.titles(stage);
            for (var one : titles)
                for (var other : titles)
                    if (one.grid().getY() == other.grid().getY()
                            && one.grid().getHeight() == other.grid().getHeight())
                        assertThat(one.title().getMaxY())
                                .as(drawing.name())
                                .isCloseTo(other.title().getMaxY(), within(0.5));
        }
    }

    @ParameterizedTest
    @MethodSource("unpointed")
    void textsDoNotOverlap(Stage stage) {
        for (var drawing : drawings(stage))
            assertThat(overlaps(drawing.texts(), 0.6)).as(drawing.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stages")
    void textsStayOnTheirCard(Stage stage) {
        Color card = Theme.LIGHT.card();
        for (var drawing : drawings(stage)) {
            var cards = drawing.shapes().stream()
                    .filter(outline -> outline.color().equals(card))
                    .map(outline -> outline.shape().getBounds2D())
                    .filter(bounds -> bounds.getWidth() > drawing.area().getWidth() / 2)
                    .toList();
            assertThat(cards).as(drawing.name()).hasSize(2);
            for (var text : drawing.texts())
                assertThat(cards)
                        .as(drawing.name() + " " + text)
                        .allMatch(c -> !c.intersects(text) || c.contains(text));
        }
    }

    /// Pairs of rectangles that share more than a sliver.
    private static List<String> overlaps(List<Rectangle2D> rectangles, double sliver) {
        var found = new ArrayList<String>();
        for (int a = 0; a < rectangles.size(); a++)
            for (int b = a + 1; b < rectangles.size(); b++) {
                var common = rectangles.get(a).createIntersection(rectangles.get(b));
                if (common.getWidth() > sliver && common.getHeight() > sliver)
                    found.add(rectangles.get(a) + " and " + rectangles.get(b));
            }
        return found;
    }
}

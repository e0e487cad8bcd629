package jacobianlens.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jacobianlens.chain.Axis;
import jacobianlens.chain.Notation;
import jacobianlens.chain.Quantity;
import jacobianlens.chain.Tile;
import jacobianlens.lesson.ColourScale;
import jacobianlens.lesson.Input;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.math.Expression;
import jacobianlens.math.Formula;
import jacobianlens.math.Jacobian;
import jacobianlens.math.Matrix;
import jacobianlens.math.Vec;
import jacobianlens.render.Stages.Stage;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the colours, marks and numbers of a picture have to say.
class PictureTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;

    static Stream<Theme> themes() {
        return Stream.of(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void numbersCanBeReadOnEveryColourOfTheScale(Theme theme) {
        for (int k = -200; k <= 200; k++) {
            var color = theme.palette().of(k / 200.0, 1);
            assertThat(Palette.contrast(color, Palette.inkOn(color)))
                    .as(theme.id() + " " + k)
                    .isGreaterThan(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textAndMarksStandOutFromTheirPaper(Theme theme) {
        for (var paper : new Color[] {theme.ground(), theme.card()}) {
            assertThat(Palette.contrast(theme.ink(), paper)).isGreaterThan(4.5);
            assertThat(Palette.contrast(theme.quiet(), paper)).isGreaterThan(4.5);
            assertThat(Palette.contrast(theme.accent(), paper)).isGreaterThan(4.5);
            assertThat(Palette.contrast(theme.diagonal(), paper)).isGreaterThan(3);
            assertThat(Palette.contrast(theme.faint(), paper)).isGreaterThan(3);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theScaleIsCentredOnZeroAndTellsSigns(Theme theme) {
        double ground = Palette.contrast(theme.palette().of(0, 1), theme.card());
        assertThat(ground).isLessThan(1.3);
        assertThat(theme.palette().of(-1, 1).getBlue())
                .isGreaterThan(theme.palette().of(-1, 1).getRed());
        assertThat(theme.palette().of(1, 1).getRed())
                .isGreaterThan(theme.palette().of(1, 1).getBlue());
        assertThat(theme.palette().of(7, 1)).isEqualTo(theme.palette().of(1, 1));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aStructuralZeroDoesNotLookLikeAComputedOne(Theme theme) {
        var structural = cell(Stages.matrix(new Jacobian.SingleRow(0, 2, Vec.of(1, 2))), theme, 2);
        var computed = cell(
                Stages.matrix(new Jacobian.Dense(Matrix.ofRows(new double[] {1, 2}, new double[] {0, 0}))), theme, 2);
        assertThat(differing(structural, computed)).isGreaterThan(structural.getWidth() * structural.getHeight() / 20);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theDiagonalIsOutlinedInGreyscaleToo(Theme theme) {
        var diagonal = figure(Stages.matrix(new Jacobian.Diagonal(Vec.of(0.5, 0.5, 0.5))), theme);
        var area = diagonal.hits().regions().getFirst().area();
        double darkest = 0;
        for (int x = (int) area.getX(); x < area.getX() + 6; x++)
            darkest = Math.max(darkest, Palette.contrast(at(diagonal, x, area.getCenterY()), theme.card()));
        assertThat(darkest).isGreaterThan(3);
    }

    @Test
    void aPointedCellOfAProductFramesItsRowAndItsColumn() {
        var frames = accents(Stages.product(new Cell("da/dx", 1, 2)));
        var regions = record(Stages.product(null)).hits().regions();
        var row = regions.stream().filter(r -> r.tile() == 0 && r.cell().row() == 1);
        var column = regions.stream().filter(r -> r.tile() == 1 && r.cell().column() == 2);
        for (var cells : List.of(row, column)) {
            var box = cells.map(HitMap.Region::area)
                    .reduce(Rectangle2D::createUnion)
                    .orElseThrow();
            assertThat(frames)
                    .anyMatch(
                            frame -> frame.contains(box) && Brush.grown(box, 6).contains(frame));
        }
    }

    @Test
    void aLargeDiagonalCostsNoMoreThanWhatIsShown() {
        int n = 100_000;
        var asked = new AtomicLong();
        var axis = new Axis(n, i -> {
            asked.incrementAndGet();
            return Notation.component("y", i);
        });
        var quantity = Quantity.jacobian(
                Notation.vector("y"),
                Notation.vector("x"),
                new Jacobian.Diagonal(Vec.of(n, i -> i)),
                axis,
                axis,
                (i, j) -> {
                    asked.incrementAndGet();
                    return new Expression.Num(i);
                },
                new Formula.Diag(n, i -> {
                    asked.incrementAndGet();
                    return new Expression.Num(i);
                }));
        var figure = figure(Stages.of("large", quantity), Theme.LIGHT);
        assertThat(figure.hits().regions()).hasSize(32 * 32);
        assertThat(asked).hasValueLessThan(5_000);
        assertThat(TileText.of(Tile.of(quantity), 32, 32).shape())
                .startsWith("100\u2009000 × 100\u2009000, first 32 × 32");
    }

    @Test
    void aCellOnAKinkIsMarked() {
        var derivation = Stages.derive(
                "activation", Map.of("g", new Input.Word("relu"), "z", new Input.Vector(Vec.of(-1, 0, 2))));
        var kink = figure(new Stage("kink", derivation, 2, null), Theme.LIGHT);
        var area = kink.hits().regions().get(4).area();
        assertThat(at(kink, area.getMaxX() - 6, area.getY() + 6)).isEqualTo(Theme.LIGHT.diagonal());
    }

    @ParameterizedTest
    @CsvSource({
        "0.25,0.25",
        "-1.2,−1.20",
        "4,4",
        "-3,−3",
        "0,0",
        "12.345,12.3",
        "148.41,148",
        "0.00012,1.2e−4",
        "-0.004,−0.004",
        "-0.05499999999999999,−0.06",
        "0.0549,0.05",
        "0.0095,0.01",
        "0.00094,9.4e−4",
        "123456,1.2e5",
        "Infinity,+∞",
        "-Infinity,−∞",
        "NaN,NaN"
    })
    void aNumberInACellIsShortAndNeverAFalseZero(double value, String text) {
        assertThat(CellText.of(value)).isEqualTo(text);
    }

    @Test
    void thePartialSignIsThePartialSign() {
        var partial = FormulaShape.of("\\partial");
        var bounds = partial.ink().getBounds2D();
        assertThat(bounds.getHeight() / bounds.getWidth()).isBetween(1.1, 1.6);
        assertThat(bounds.getMaxY()).isLessThan(0.05);
        assertThat(FormulaShape.of("\\frac{\\partial a}{\\partial x}").depth()).isGreaterThan(0.5);
    }

    /// The library sets rows close; without blanks around it the end of a row is left as it is.
    @Test
    void rowsOfFractionsHaveRoomBetweenThem() {
        String fraction = "\\frac{u_1}{v_1}";
        String rows = "\\begin{pmatrix} %s%s%s \\end{pmatrix}";
        double close =
                FormulaShape.of(rows.formatted(fraction, "\\\\", fraction)).total();
        assertThat(FormulaShape.of(rows.formatted(fraction, " \\\\ ", fraction)).total())
                .isBetween(close + 0.2, close + 0.9);
        assertThat(FormulaShape.of(rows.formatted("u_1", " \\\\ ", fraction)).total())
                .isLessThan(close + 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "\\nonsense", "\\left( x"})
    void aFormulaThatCannotBeTypesetIsRefused(String latex) {
        assertThatThrownBy(() -> FormulaShape.of(latex))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(latex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wᵀ", "∇x", "a ∈ 𝔻", "u ⊙ v", "∂a⁽²⁾/∂wₖ", "−1 × 10⁻⁷ · ŷ′"})
    void everyCharacterOfTheLectureHasAShape(String text) {
        var recorder = new Outlines();
        Typeface.REGULAR.draw(recorder, text, 0, 20, 20, Color.BLACK);
        var missing = new Outlines();
        Typeface.REGULAR.draw(missing, "\uE000", 0, 20, 20, Color.BLACK);
        var box = missing.outlines().getFirst().shape().getBounds2D();
        assertThat(recorder.outlines().getFirst().shape().getBounds2D().getHeight())
                .isNotEqualTo(box.getHeight());
    }

    @Test
    void coloursEndAtOneValueForAllOrAtEachMatrixsOwn() {
        var small = Tile.of(Stages.jacobian(new Jacobian.Diagonal(Vec.of(0.5, -0.25))));
        var large = Tile.of(Stages.jacobian(new Jacobian.Diagonal(Vec.of(Double.POSITIVE_INFINITY, -4))));
        var zero = Tile.of(Stages.jacobian(new Jacobian.Zero(2, 2)));
        var tiles = List.of(small, large, zero);
        assertThat(tiles)
                .extracting(tile -> Limit.of(ColourScale.SHARED, tile, tiles))
                .containsExactly(4.0, 4.0, 4.0);
        assertThat(tiles)
                .extracting(tile -> Limit.of(ColourScale.EACH, tile, tiles))
                .containsExactly(0.5, 4.0, 1.0);
    }

    private record Recording(Outlines outlines, HitMap hits) {}

    private static Recording record(Stage stage) {
        var outlines = new Outlines();
        return new Recording(
                outlines, stage.painter(Theme.LIGHT).paint(outlines, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT)));
    }

    private static List<Rectangle2D> accents(Stage stage) {
        return record(stage).outlines().outlines().stream()
                .filter(outline -> outline.color().equals(Theme.LIGHT.accent()))
                .map(outline -> outline.shape().getBounds2D())
                .toList();
    }

    private static Figure figure(Stage stage, Theme theme) {
        return Figure.paint(stage.painter(theme), WIDTH, HEIGHT, 1);
    }

    private static BufferedImage cell(Stage stage, Theme theme, int region) {
        var figure = figure(stage, theme);
        var area = figure.hits().regions().get(region).area().getBounds();
        return figure.image().getSubimage(area.x, area.y, area.width, area.height);
    }

    private static Color at(Figure figure, double x, double y) {
        return new Color(figure.image().getRGB((int) x, (int) y));
    }

    private static int differing(BufferedImage a, BufferedImage b) {
        int count = 0;
        for (int x = 0; x < Math.min(a.getWidth(), b.getWidth()); x++)
            for (int y = 0; y < Math.min(a.getHeight(), b.getHeight()); y++)
                if (Palette.contrast(new Color(a.getRGB(x, y)), new Color(b.getRGB(x, y))) > 1.1) count++;
        return count;
    }
}

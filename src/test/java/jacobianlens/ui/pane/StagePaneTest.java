package jacobianlens.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Scenario.Cell;
import jacobianlens.ui.OnStage;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StagePaneTest {
    private static final Cell CELL = new Cell("da/dx", 1, 2);
    private final OnStage stage = new OnStage();
    private final Reports reports = new Reports(Lessons.byId("layer-input").start(), _ -> refresh());
    private final StagePane pane = new StagePane(reports);

    StagePaneTest() {
        stage.show(pane, 900, 600);
        stage.act(this::refresh);
        painted(null);
    }

    private void refresh() {
        pane.show(Shown.of(reports.scenario));
    }

    private Frame painted(@Nullable Cell focus) {
        stage.until(() -> pane.frame() != null
                && Objects.equals(pane.frame().focus(), focus)
                && pane.frame().image().getWidth() == Math.round(pane.getWidth()));
        return Objects.requireNonNull(pane.frame());
    }

    private void pointAt(Cell cell) {
        var area = painted(null).hits().regions().stream()
                .filter(region -> region.cell().equals(cell))
                .findFirst()
                .orElseThrow()
                .area();
        stage.robot().moveTo(pane.localToScreen(area.getCenterX(), area.getCenterY()));
    }

    @Test
    void pointingExplainsAndLeavingStopsIt() {
        String plain = painted(null).description();
        pointAt(CELL);
        assertThat(painted(CELL).description()).contains("∂a₂/∂x₃ = ").hasSizeGreaterThan(plain.length());
        stage.robot().moveTo(pane.localToScreen(2, 2));
        assertThat(painted(null).description()).isEqualTo(plain);
        assertThat(reports.scenario.view().pinned()).isNull();
    }

    @Test
    void aClickPinsAndEscapeLetsGo() {
        pointAt(CELL);
        stage.robot().clickOn();
        painted(CELL);
        stage.robot().moveTo(pane.localToScreen(2, 2));
        assertThat(reports.scenario.view().pinned()).isEqualTo(CELL);
        assertThat(painted(CELL).description()).contains("∂a₂/∂x₃ = ");
        stage.keys(KeyCode.ESCAPE);
        painted(null);
        assertThat(reports.scenario.view().pinned()).isNull();
        assertThat(reports.gestures).as("looking is no edit").isEmpty();
    }

    @Test
    void arrowKeysMoveTheCursorAndSayWhereItIs() {
        stage.act(pane::requestFocus);
        assertThat(pane.usesForCursor(KeyCode.RIGHT)).as("no cursor yet").isFalse();
        stage.keys(KeyCode.DOWN);
        painted(new Cell("da/dx", 0, 0));
        stage.keys(KeyCode.DOWN);
        stage.keys(KeyCode.RIGHT);
        stage.keys(KeyCode.RIGHT);
        painted(CELL);
        assertThat(pane.usesForCursor(KeyCode.RIGHT)).isTrue();
        stage.until(() -> pane.getAccessibleText().contains("∂a₂/∂x₃ = "));
    }

    @Test
    void keysCountMoreThanAPointerThatRests() {
        pointAt(CELL);
        painted(CELL);
        stage.act(pane::requestFocus);
        stage.keys(KeyCode.DOWN);
        painted(new Cell("da/dx", 0, 0));
    }

    @Test
    void thePictureFillsThePaneAtEverySize() {
        for (double width : new double[] {500, 700, 900}) {
            stage.act(() -> pane.getScene().getWindow().setWidth(width));
            stage.until(() -> pane.getWidth() == width);
            var frame = painted(null);
            assertThat(frame.image().getHeight()).isEqualTo((int) Math.round(pane.getHeight()));
            assertThat(frame.hits().regions())
                    .hasSize(9 + 12 + 12)
                    .allSatisfy(region -> assertThat(region.area().getMaxX()).isLessThanOrEqualTo(width));
        }
    }
}

package jacobianlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.chain.Quantity;
import jacobianlens.chain.Tile;
import jacobianlens.lesson.Lessons;
import jacobianlens.math.Numbers;
import jacobianlens.ui.pane.Shown;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One path through the window for each scene: open a lesson, change a number and a function, go through the steps, and
/// read the numbers back.
class ScenePathTest {
    private final OnWindow on = new OnWindow(Lessons.byId("layer-input").start());
    private final OnStage stage = on.stage();

    @ParameterizedTest
    @CsvSource({
        "diagonal-sum, diagonal-algebra, a[2], '', 0",
        "unary-general, unary, x[3], ln, 1",
        "binary-general, binary, v[2], subtract, 1",
        "activation-sigmoid, activation, z[4], tanh, 1",
        "layer-local, dense-layer, 'W[2,3]', relu, 1",
        "batch-local, neuron-batch, 'X[1,2]', tanh, 1",
        "compare, comparison, x[1], relu, 1",
        "loss-mse, loss, yhat[1], bce, 1"
    })
    void openEditStepAndReadBack(String lesson, String scene, String cell, String word, int words) {
        stage.press("#lesson-" + lesson);
        assertThat(on.present().scene().id()).isEqualTo(scene);
        var opened = on.present();

        stage.type("#cell-" + cell, "0.75");
        if (words > 0) stage.press("#pick-" + word);
        var edited = on.present();
        assertThat(edited.inputs()).isNotEqualTo(opened.inputs());

        walk();
        stage.press("#undo");
        if (words > 0) stage.press("#undo");
        assertThat(on.present().inputs()).isEqualTo(opened.inputs());
        stage.press("#redo");
        if (words > 0) stage.press("#redo");
        assertThat(on.present().inputs()).isEqualTo(edited.inputs());
        readBack();
    }

    private void walk() {
        int steps = on.present().derive().steps().size();
        for (int step = 0; step < steps; step++) {
            stage.press("#step-" + (step + 1));
            assertThat(on.present().step()).isEqualTo(step);
            readBack();
        }
    }

    /// The stage says the numbers that follow from the scenario, and every cell it draws can be pointed at.
    private void readBack() {
        var frame = on.painted();
        var said = stage.find("#stage").getAccessibleText();
        assertThat(said).isEqualTo(frame.description());
        var step = Shown.of(on.present()).step();
        for (var tile : step.tiles()) {
            if (tile.face() == Tile.Face.NUMBERS) assertThat(said).contains(rows(tile.quantity()));
            var middle = frame.hits().regions().stream()
                    .filter(region -> region.cell().id().equals(tile.quantity().id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(frame.hits()
                            .find(middle.area().getCenterX(), middle.area().getCenterY()))
                    .contains(middle.cell());
        }
    }

    private static String rows(Quantity quantity) {
        return IntStream.range(0, quantity.value().rows())
                .mapToObj(i -> row(quantity, i))
                .collect(Collectors.joining("; "));
    }

    private static String row(Quantity quantity, int i) {
        return IntStream.range(0, quantity.value().columns())
                .mapToObj(j -> quantity.value().isStructuralZero(i, j)
                        ? "·"
                        : Numbers.shortForm(quantity.value().at(i, j)))
                .collect(Collectors.joining(" "));
    }
}

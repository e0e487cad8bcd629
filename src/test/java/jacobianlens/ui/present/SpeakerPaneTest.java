package jacobianlens.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.Playlist;
import jacobianlens.lesson.Scenario;
import jacobianlens.render.Pointed;
import jacobianlens.ui.OnStage;
import jacobianlens.ui.pane.Intents;
import jacobianlens.ui.pane.Shown;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The speaker reads and sees what comes next: a step, a scene of the list, or nothing.
class SpeakerPaneTest {
    private final OnStage stage = new OnStage();
    private Optional<Playlist.Entry> following = Optional.empty();
    private final SpeakerPane speaker = new SpeakerPane(new Nobody(), () -> following, Instant.EPOCH);

    SpeakerPaneTest() {
        stage.show(speaker, 1280, 720);
    }

    private void show(int step) {
        stage.act(
                () -> speaker.show(Shown.of(Lessons.byId("layer-input").start().withStep(step))));
    }

    private Node picture() {
        return speaker.lookupAll("ImageView").stream()
                .map(ImageView.class::cast)
                .filter(view -> view.getFitWidth() > 0)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNextStepIsNamedAndDrawn() {
        show(0);
        assertThat(stage.text("#speaker-next")).startsWith("Next: ");
        stage.until(() -> ((ImageView) picture()).getImage() != null);
        assertThat(picture().isVisible()).isTrue();
    }

    @Test
    void pastTheLastStepComesTheNextSceneOrNothing() {
        show(1000);
        assertThat(stage.text("#speaker-next")).isEqualTo("This is the last step.");
        assertThat(picture().isVisible()).isFalse();
        following = Optional.of(
                new Playlist.Entry("Losses", Lessons.byId("loss-mse").start()));
        show(1000);
        assertThat(stage.text("#speaker-next")).isEqualTo("Next scene: Losses");
        assertThat(picture().isVisible()).isTrue();
        stage.until(() -> ((ImageView) picture()).getImage() != null);
    }

    private static final class Nobody implements Intents {
        @Override
        public void edit(Object gesture, String field, UnaryOperator<Scenario> change) {}

        @Override
        public void look(UnaryOperator<Scenario> change) {}

        @Override
        public void retract(Object gesture) {}

        @Override
        public void point(@Nullable Pointed now) {}
    }
}

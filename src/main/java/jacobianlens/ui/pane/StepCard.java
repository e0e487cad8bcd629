package jacobianlens.ui.pane;

import jacobianlens.chain.Step;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One step on the timeline: its title, its formula in short, and how far it is built up.
final class StepCard extends Button {
    private final ProgressBar bar = new ProgressBar(1);

    /// @param i which step, from 0
    StepCard(int i, Step step, Runnable open) {
        super();
        var title = new Label((i + 1) + " " + step.title());
        title.getStyleClass().add("card-title");
        var summary = new Label(step.summary());
        summary.getStyleClass().add("quiet");
        summary.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().add("card-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setVisible(false);
        setGraphic(new VBox(2, title, summary, bar));
        getStyleClass().setAll("card");
        setId("step-" + (i + 1));
        setAccessibleText("Step " + (i + 1) + ", " + step.title() + ": " + step.summary());
        setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(false);
        setOnAction(_ -> open.run());
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    /// Shows which part of the step is built up, from 0 to 1, or hides it.
    void progress(double part, boolean shown) {
        bar.setProgress(part);
        bar.setVisible(shown);
    }
}

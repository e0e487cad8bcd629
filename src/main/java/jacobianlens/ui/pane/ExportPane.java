package jacobianlens.ui.pane;

import static java.nio.charset.StandardCharsets.UTF_8;

import jacobianlens.export.Excerpt;
import jacobianlens.export.Size;
import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import jacobianlens.render.Figure;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Exports what is shown: a form, a preview that follows it, and where to put the result.
public final class ExportPane extends SnugPanel {
    private static final double MOST_COPIED = 40e6;
    private final Host host;
    private final Overlay overlay;
    private final Latest saving = new Latest("export");
    private final ExportForm form;
    private final ExportPreview preview = new ExportPreview();
    private final Label about = new Label();
    private final Label objection = new Label();
    private final Button copy = new Button("Copy");
    private final Button save = new Button("Save…");
    private Shown shown;

    /// What the dialog asks of the window.
    public interface Host {

        /// Where to save a file of this name; empty if the user thinks better of it.
        Optional<Path> where(String name, String ending);

        /// Keeps the settings for the next time.
        void remember(ExportChoice choice);

        /// Says what went wrong.
        void tell(Problem problem);
    }

    public ExportPane(Shown shown, ExportChoice start, Host host, Overlay overlay) {
        super("export-panel", "Export");
        this.shown = shown;
        this.host = host;
        this.overlay = overlay;
        form = new ExportForm(start, this::follow);
        about.getStyleClass().add("quiet");
        about.setWrapText(true);
        objection.getStyleClass().add("problem");
        objection.setId("export-objection");
        objection.setWrapText(true);
        copy.setId("export-copy");
        copy.setOnAction(_ -> copy());
        save.setId("export-save");
        save.setDefaultButton(true);
        save.setOnAction(_ -> ask());
        var close = new Button("Close");
        close.setId("export-close");
        close.setOnAction(_ -> overlay.close());
        var buttons = new HBox(8, objection, space(), copy, save, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var settings = new VBox(10, form, about);
        settings.getStyleClass().add("export-settings");
        // beside each other, or below where large text leaves no room
        inside().getChildren().add(new FlowPane(20, 20, settings, preview));
        getChildren().add(buttons);
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Opens over the window, on what is shown now.
    public void open(Shown now) {
        shown = now;
        form.offer(now.derivation());
        follow();
        overlay.open(this, form.first());
    }

    private void follow() {
        var choice = form.choice();
        String problem = choice.map(ExportPane::objection).orElse("Sizes are numbers above 0.");
        objection.setText(problem);
        save.setDisable(!problem.isEmpty());
        copy.setDisable(!problem.isEmpty() || !choice.map(ExportPane::canCopy).orElse(false));
        if (choice.isEmpty()) return;
        about.setText(choice.get().aim().text());
        host.remember(choice.get());
        if (problem.isEmpty())
            preview.show(excerpt(choice.get()), shown.scenario().step(), choice.get());
    }

    private Excerpt excerpt(ExportChoice choice) {
        return choice.excerpt(shown).withMatrix(form.matrix());
    }

    private static String objection(ExportChoice choice) {
        var options = choice.options();
        var size = options.size();
        if (choice.aim().isPicture() && Math.min(size.width(), size.height()) < Size.SMALLEST)
            return choice.paper() ? "Each side needs at least 2.65 cm." : "Each side needs at least 100 pixels.";
        @Nullable String limit = choice.aim().objection(options);
        return limit == null ? "" : limit + ".";
    }

    private static boolean canCopy(ExportChoice choice) {
        return choice.aim().isText()
                || choice.aim().isPicture() && choice.options().size().pixelCount() <= MOST_COPIED;
    }

    private void ask() {
        var aim = form.choice().orElseThrow().aim();
        String name = shown.scenario().scene().id() + "-" + (shown.scenario().step() + 1) + "." + aim.ending();
        host.where(name, aim.ending()).ifPresent(this::save);
    }

    /// Writes the export; several files if a file holds one step and all are wanted.
    public void save(Path to) {
        var choice = form.choice().orElseThrow();
        var excerpt = excerpt(choice);
        save.setDisable(true);
        save.setText("Saving…");
        saving.ask(() -> ExportWriting.to(to, choice, excerpt), problem -> {
            save.setDisable(false);
            save.setText("Save…");
            if (problem.isPresent()) host.tell(problem.get());
            else overlay.close();
        });
    }

    private void copy() {
        var choice = form.choice().orElseThrow();
        var content = new ClipboardContent();
        try {
            if (choice.aim().isText()) content.putString(text(choice));
            else content.putImage(Pixels.image(picture(choice).image()));
        } catch (BadInput refused) {
            host.tell(refused.problem());
            return;
        }
        Clipboard.getSystemClipboard().setContent(content);
        overlay.close();
    }

    private String text(ExportChoice choice) {
        var text = new StringBuilder();
        choice.aim()
                .files(
                        "all.txt",
                        choice.excerpt(shown),
                        choice.options(),
                        (_, bytes) -> text.append(new String(bytes, UTF_8)));
        return text.toString();
    }

    private Figure picture(ExportChoice choice) {
        int step = shown.scenario().step();
        var size = choice.options().size();
        return Figure.paint(excerpt(choice).painter(step, choice.options()), size.width(), size.height(), size.scale());
    }
}

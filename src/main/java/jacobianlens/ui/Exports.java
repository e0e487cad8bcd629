package jacobianlens.ui;

import jacobianlens.math.Problem;
import jacobianlens.ui.pane.ExportChoice;
import jacobianlens.ui.pane.ExportPane;
import jacobianlens.ui.pane.Overlay;
import jacobianlens.ui.pane.Shown;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens the export dialog as it was left, and answers what it asks.
final class Exports implements ExportPane.Host {
    private final LessonFiles files;
    private final ExportMemory memory;
    private ExportChoice choice;
    private @Nullable ExportPane pane;

    Exports(LessonFiles files, ExportMemory memory) {
        this.files = files;
        this.memory = memory;
        choice = memory.read();
    }

    void open(Shown shown, Overlay overlay) {
        if (pane == null) pane = new ExportPane(shown, choice, this, overlay);
        pane.open(shown);
    }

    @Override
    public Optional<Path> where(String name, String ending) {
        return files.toExport(name, ending);
    }

    @Override
    public void remember(ExportChoice changed) {
        if (changed.equals(choice)) return;
        choice = changed;
        memory.write(changed);
    }

    @Override
    public void tell(Problem problem) {
        files.tell(LessonFiles.NOT_EXPORTED, problem);
    }
}

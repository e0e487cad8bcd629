package jacobianlens.ui;

import jacobianlens.math.Problem;
import jacobianlens.ui.pane.InputsPane;
import jacobianlens.ui.pane.Shown;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/// Opens lessons and playlists, and saves what is shown.
final class Filing {
    private static final Problem UNUSABLE = new Problem(
            "draft",
            "",
            "What is marked as wrong is not in the file, which holds what the picture shows.",
            "Mend it and save again.");
    private final Editing editing;
    private final InputsPane inputs;
    private final LessonFiles files;

    /// @param inputs where text may be that is no edit yet
    Filing(Editing editing, InputsPane inputs, LessonFiles files) {
        this.editing = editing;
        this.inputs = inputs;
        this.files = files;
    }

    /// Asks for a lesson file and opens it.
    void open() {
        files.toOpen().ifPresent(this::open);
    }

    /// Opens a lesson file, or a figure that carries its lesson; says why in a dialog if it cannot be used.
    void open(Path chosen) {
        open(chosen, editing::opened);
    }

    /// @param use takes what was read
    void open(Path chosen, BiConsumer<Document, Shown> use) {
        editing.open(
                chosen,
                answer -> answer.give(
                        now -> {
                            inputs.forget();
                            use.accept(Document.opened(chosen, answer.list(), now.scenario()), now);
                        },
                        problem -> files.tell("The lesson cannot be opened", problem)));
    }

    /// Saves what is shown, or the playlist it is of; asks for a file if there is none yet.
    void save() {
        inputs.settle();
        save(editing.document());
    }

    /// Saves the playlist, also while a lesson is looked at in between.
    void saveList() {
        inputs.settle();
        save(editing.document().back());
    }

    private void save(Document document) {
        var file = document.home().file();
        if (document.hasFile() && file != null) save(document, file);
        else files.toSave().ifPresent(to -> save(document, to));
    }

    /// Asks for a file and saves to it.
    void saveAs() {
        files.toSave().ifPresent(this::save);
    }

    /// Saves what is shown, or the playlist it is of.
    void save(Path to) {
        inputs.settle();
        save(editing.document(), to);
    }

    /// Saves; says why in a dialog if that fails, and what is not in the file.
    private void save(Document document, Path to) {
        if (!files.save(to, document.text())) return;
        document.savedTo(to);
        editing.rest();
        files.name(editing.document());
        if (inputs.isMarked()) files.tell("Saved without what is marked", UNUSABLE);
    }
}

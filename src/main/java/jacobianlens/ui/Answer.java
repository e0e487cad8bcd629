package jacobianlens.ui;

import jacobianlens.export.CarriedLesson;
import jacobianlens.lesson.Playlist;
import jacobianlens.lesson.PlaylistFile;
import jacobianlens.lesson.Scenario;
import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import jacobianlens.ui.pane.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What follows from something the user gave: a picture to show, or the reason why there is none.
sealed interface Answer {
    double LARGE = 20_000;

    /// @param list the playlist it is the first scene of; empty if it is none of a file
    record Good(Shown shown, Playlist list) implements Answer {}

    record Bad(Problem problem) implements Answer {}

    /// What follows from a scenario.
    static Answer to(Scenario scenario) {
        try {
            return new Good(Shown.of(scenario), Playlist.NONE);
        } catch (BadInput e) {
            return new Bad(e.problem());
        }
    }

    /// What follows from a lesson file, the first scene of a playlist, or a figure that carries a lesson.
    static Answer to(Path file) {
        try {
            var list = PlaylistFile.read(CarriedLesson.text(Files.readAllBytes(file)));
            return new Good(Shown.of(list.scenes().getFirst().scenario()), list);
        } catch (BadInput e) {
            return new Bad(e.problem());
        } catch (NoSuchFileException _) {
            return new Bad(
                    new Problem("file", file.toString(), "There is no such file.", "Check the name and the folder."));
        } catch (IOException e) {
            return new Bad(new Problem(
                    "file", file.toString(), "The file cannot be read.", "Check that it is a file you may read."));
        }
    }

    /// Whether finding the answer could hold up the window: judged by the largest matrix the sizes allow.
    static boolean takesLong(Scenario scenario) {
        return scenario.inputs().sizes().values().stream()
                        .mapToDouble(size -> size)
                        .reduce(1, (a, b) -> a * b)
                > LARGE;
    }

    /// The playlist that was opened; empty if it was none.
    default Playlist list() {
        return this instanceof Good good ? good.list : Playlist.NONE;
    }

    /// Hands the picture or the reason to whoever shows it.
    default void give(Consumer<Shown> good, Consumer<Problem> bad) {
        switch (this) {
            case Good answer -> good.accept(answer.shown());
            case Bad(Problem problem) -> bad.accept(problem);
        }
    }
}

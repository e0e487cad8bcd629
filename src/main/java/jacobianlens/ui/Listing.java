package jacobianlens.ui;

import jacobianlens.lesson.Course;
import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.Playlist;
import jacobianlens.lesson.Playlist.Entry;
import jacobianlens.ui.pane.PlaylistPane;
import jacobianlens.ui.present.Scenes;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The way through the playlist that is open: past the last step of a scene comes the next scene. What is edited in a
/// scene stays in the list; a lesson opened in between does not touch it.
final class Listing implements PlaylistPane.Host, Scenes {
    private final Editing editing;

    Listing(Editing editing) {
        this.editing = editing;
    }

    private Document document() {
        return editing.document();
    }

    private void turn(UnaryOperator<Document> change) {
        editing.turn(new Object(), change);
    }

    /// Opens a lesson of the program.
    ///
    /// @param gesture lessons opened with equal gestures are undone together
    void look(Object gesture, Lesson lesson) {
        editing.turn(gesture, now -> now.look(lesson));
    }

    /// The first step; of a list, of its first scene.
    void first() {
        if (document().isList() && (at() > 0 || document().away())) go(0);
        editing.go(Course::first);
    }

    @Override
    public List<Entry> all() {
        return document().away() ? List.of() : list().scenes();
    }

    @Override
    public Optional<Entry> following() {
        return list().scenes().stream().skip(at() + 1L).findFirst();
    }

    @Override
    public Playlist list() {
        return document().list();
    }

    @Override
    public int at() {
        return document().at();
    }

    /// The next moment or step; past the last, the next scene of the list.
    void next() {
        var shown = editing.shown();
        if (shown.course().isEnd(shown.scenario()) && following().isPresent()) go(at() + 1);
        else editing.go(Course::next);
    }

    /// The moment or step before; before the first, the scene before, at its end.
    void previous() {
        var scenario = editing.shown().scenario();
        boolean back = scenario.step() == 0 && scenario.view().walk() == null && at() > 0;
        if (back) go(at() - 1, Integer.MAX_VALUE);
        else editing.go(Course::previous);
    }

    /// The next scene of the list, if there is one.
    void nextScene() {
        if (following().isPresent()) go(at() + 1);
    }

    /// The scene before; from a lesson that is not of the list, back to the scene shown last.
    void previousScene() {
        if (document().away()) turn(Document::back);
        else if (at() > 0) go(at() - 1);
    }

    @Override
    public void go(int k) {
        turn(now -> now.go(k));
    }

    @Override
    public void go(int k, int step) {
        turn(now -> {
            var there = now.go(k);
            var scenario = there.scenario();
            return there.with(scenario.withStep(step).withView(scenario.view().colours()));
        });
    }

    @Override
    public void add() {
        editing.arrange(Document::add);
    }

    @Override
    public void move(int from, int to) {
        editing.arrange(now -> now.move(from, to));
    }

    @Override
    public void remove(int k) {
        editing.arrange(now -> now.remove(k));
    }
}

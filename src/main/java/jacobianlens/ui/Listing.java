package jacobianlens.ui;

import jacobianlens.lesson.Course;
import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.LessonFile;
import jacobianlens.lesson.Playlist;
import jacobianlens.lesson.Playlist.Entry;
import jacobianlens.lesson.PlaylistFile;
import jacobianlens.lesson.Scenario;
import jacobianlens.ui.pane.PlaylistPane;
import jacobianlens.ui.present.Scenes;
import java.util.List;
import java.util.Optional;

/// The playlist that the window goes through: past the last step of a scene comes the next scene. What is edited in a
/// scene stays in the list; a lesson opened in between does not touch it.
final class Listing implements PlaylistPane.Host, Scenes {
    private static final Playlist NONE = new Playlist(List.of());
    private final Editing editing;
    private Playlist list = NONE;
    private int at;
    private boolean away;

    Listing(Editing editing) {
        this.editing = editing;
    }

    /// A file was opened; a lesson is no list.
    void opened(Playlist file) {
        list = file.scenes().size() > 1 ? file : NONE;
        at = 0;
        away = false;
    }

    /// Opens a lesson that is not of the list, to be looked at in between.
    ///
    /// @param gesture lessons opened with equal gestures are undone together
    void look(Object gesture, Lesson lesson) {
        keep();
        away = true;
        editing.edit(gesture, "", lesson::after);
    }

    /// The first step; of a list, of its first scene.
    void first() {
        if (!isEmpty() && (at > 0 || away)) go(0);
        editing.go(Course::first);
    }

    @Override
    public List<Entry> all() {
        return away ? List.of() : list.scenes();
    }

    @Override
    public Optional<Entry> following() {
        return list.scenes().stream().skip(at + 1L).findFirst();
    }

    boolean isEmpty() {
        return list.scenes().isEmpty();
    }

    @Override
    public Playlist list() {
        return list;
    }

    @Override
    public int at() {
        return at;
    }

    /// The next moment or step; past the last, the next scene of the list.
    void next() {
        var shown = editing.shown();
        if (shown.course().isEnd(shown.scenario()) && following().isPresent()) go(at + 1);
        else editing.go(Course::next);
    }

    /// The moment or step before; before the first, the scene before, at its end.
    void previous() {
        var scenario = editing.shown().scenario();
        boolean back = scenario.step() == 0 && scenario.view().walk() == null && at > 0 && !isEmpty();
        if (!back) {
            editing.go(Course::previous);
            return;
        }
        go(at - 1, Integer.MAX_VALUE);
    }

    /// The next scene of the list, if there is one.
    void nextScene() {
        if (following().isPresent()) go(at + 1);
    }

    /// The scene before; from a lesson that is not of the list, back to the scene shown last.
    void previousScene() {
        if (away && !isEmpty()) go(at);
        else if (at > 0) go(at - 1);
    }

    @Override
    public void go(int k) {
        keep();
        go(k, list.scenes().get(k).scenario());
    }

    @Override
    public void go(int k, int step) {
        keep();
        var scenario = list.scenes().get(k).scenario();
        go(k, scenario.withStep(step).withView(scenario.view().colours()));
    }

    private void go(int k, Scenario scenario) {
        at = k;
        away = false;
        editing.edit(new Object(), "", _ -> scenario);
    }

    @Override
    public void add() {
        list = list.with(new Entry("", editing.shown().scenario()));
        at = list.scenes().size() - 1;
        away = false;
    }

    @Override
    public void move(int from, int to) {
        keep();
        list = list.moved(from, to);
        if (at == from) at = to;
        else if (from < at && at <= to) at--;
        else if (to <= at && at < from) at++;
    }

    @Override
    public void remove(int k) {
        keep();
        list = list.without(k);
        if (at >= k && at > 0) at--;
    }

    /// What a file holds that is saved now: the list, or the lesson where there is none.
    String text() {
        keep();
        return isEmpty() ? LessonFile.write(editing.history().present()) : PlaylistFile.write(list);
    }

    /// Takes the inputs and conventions of what is shown into its place in the list, if it is of that scene.
    private void keep() {
        if (isEmpty() || away) return;
        var entry = list.scenes().get(at);
        Scenario shown = editing.history().present();
        if (!entry.scenario().scene().id().equals(shown.scene().id())) return;
        var kept = entry.scenario().withInputs(shown.inputs()).withConventions(shown.conventions());
        list = list.with(at, new Entry(entry.title(), kept));
    }
}

package jacobianlens.ui;

import jacobianlens.lesson.Lesson;
import jacobianlens.lesson.LessonFile;
import jacobianlens.lesson.Playlist;
import jacobianlens.lesson.Playlist.Entry;
import jacobianlens.lesson.PlaylistFile;
import jacobianlens.lesson.Scenario;
import java.nio.file.Path;

/// What the window is on, and what undo goes back to: the scenario that is shown, where it is kept, and the playlist it
/// is a scene of.
///
/// @param home where the list is kept, or the lesson where it is of none
/// @param list empty where a single lesson is open
/// @param at the place in the list of the scene shown last, from 0
/// @param away whether what is shown is a lesson looked at in between, not a scene of the list
record Document(Scenario scenario, Home home, Playlist list, int at, boolean away) {

    /// A lesson that is on no file.
    static Document of(Scenario scenario) {
        return lesson(scenario, new Home());
    }

    private static Document lesson(Scenario scenario, Home home) {
        return new Document(scenario, home, Playlist.NONE, 0, false);
    }

    /// What was read from a file.
    ///
    /// @param read the lesson, or the playlist whose first scene is shown
    static Document opened(Path file, Playlist read, Scenario shown) {
        if (read.scenes().size() > 1) return new Document(shown, Home.of(file, read), read, 0, false);
        return lesson(shown, Home.of(file, lone(shown)));
    }

    private static Playlist lone(Scenario scenario) {
        return Playlist.NONE.with(new Entry("", scenario));
    }

    boolean isList() {
        return !list.isEmpty();
    }

    private boolean isOfList() {
        return isList() && !away;
    }

    Document with(Scenario next) {
        return new Document(next, home, list, at, away);
    }

    /// The list, with the inputs and conventions of what is shown in its place; the step at which the list opens it
    /// stays.
    private Playlist kept() {
        if (!isOfList()) return list;
        var entry = list.scenes().get(at);
        var kept = entry.scenario().withInputs(scenario.inputs()).withConventions(scenario.conventions());
        return list.with(at, new Entry(entry.title(), kept));
    }

    /// With a lesson of the program: on no file, or looked at in between where a list is open.
    Document look(Lesson lesson) {
        var next = lesson.after(scenario);
        if (isList()) return new Document(next, home, kept(), at, true);
        return next.equals(scenario) && home.file() == null ? this : of(next);
    }

    /// At a scene of the list, from 0.
    Document go(int k) {
        var kept = kept();
        return new Document(kept.scenes().get(k).scenario(), home, kept, k, false);
    }

    /// Back in the list, from a lesson looked at in between.
    Document back() {
        return away ? go(at) : this;
    }

    /// With what is shown as one more scene of the list; the scene it was made from stays as it was added. A new
    /// list is on no file yet.
    Document add() {
        var longer = list.with(new Entry("", scenario));
        int last = longer.scenes().size() - 1;
        return new Document(scenario, isList() ? home : new Home(), longer, last, false);
    }

    /// With a scene at another place of the list.
    Document move(int from, int to) {
        int now = at;
        if (at == from) now = to;
        else if (from < at && at <= to) now--;
        else if (to <= at && at < from) now++;
        return new Document(scenario, home, kept().moved(from, to), now, away);
    }

    /// Without a scene of the list; what is shown stays. A list without scenes is none, and on no file.
    Document remove(int k) {
        var shorter = kept().without(k);
        if (shorter.isEmpty()) return of(scenario);
        return new Document(scenario, home, shorter, k <= at && at > 0 ? at - 1 : at, away || k == at);
    }

    /// Whether saving has a file to write: not yet for a lesson looked at in between, which is not what the file holds.
    boolean hasFile() {
        return home.file() != null && !away;
    }

    /// What saving writes: the list, or the lesson that is shown where it is not of it.
    Playlist content() {
        return isOfList() ? kept() : lone(scenario);
    }

    /// What saving writes, as text.
    String text() {
        return isOfList() ? PlaylistFile.write(kept()) : LessonFile.write(scenario);
    }

    /// Saving wrote the content to a file.
    void savedTo(Path file) {
        if (!away) home.keeps(file, content());
    }

    boolean isSaved() {
        return home.holds(content());
    }

    /// Whether this shows the same scene of the same file as another.
    boolean isSceneOf(Document other) {
        return scenario.scene().id().equals(other.scenario.scene().id())
                && home == other.home
                && at == other.at
                && away == other.away;
    }
}

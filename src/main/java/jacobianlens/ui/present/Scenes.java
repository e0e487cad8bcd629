package jacobianlens.ui.present;

import jacobianlens.lesson.Playlist.Entry;
import java.util.List;
import java.util.Optional;

/// The playlist that a presentation goes through.
public interface Scenes {

    /// All of it; empty if what is shown is of no list.
    List<Entry> all();

    /// The place of the scene that is shown, from 0.
    int at();

    /// The scene that comes after it; empty if none does.
    Optional<Entry> following();

    /// Goes to a step of a scene, both from 0.
    void go(int scene, int step);
}

package jacobianlens.lesson;

import java.util.ArrayList;
import java.util.List;

/// Several lessons to go through one after the other.
public record Playlist(List<Entry> scenes) {
    /// No list.
    public static final Playlist NONE = new Playlist(List.of());

    /// One lesson of the list.
    ///
    /// @param title what the list calls it; empty for the scene's own title
    public record Entry(String title, Scenario scenario) {

        /// What the list calls it, or the scene itself.
        public String name() {
            return title.isEmpty() ? scenario.scene().title() : title;
        }
    }

    public Playlist {
        scenes = List.copyOf(scenes);
    }

    public boolean isEmpty() {
        return scenes.isEmpty();
    }

    /// With one more lesson at the end.
    public Playlist with(Entry more) {
        var all = new ArrayList<>(scenes);
        all.add(more);
        return new Playlist(all);
    }

    /// With another lesson at a place, from 0.
    public Playlist with(int k, Entry other) {
        var all = new ArrayList<>(scenes);
        all.set(k, other);
        return new Playlist(all);
    }

    /// Without the lesson at a place, from 0.
    public Playlist without(int k) {
        var all = new ArrayList<>(scenes);
        all.remove(k);
        return new Playlist(all);
    }

    /// With a lesson moved to another place, both from 0.
    public Playlist moved(int from, int to) {
        var all = new ArrayList<>(scenes);
        all.add(Math.clamp(to, 0, all.size() - 1), all.remove(from));
        return new Playlist(all);
    }
}

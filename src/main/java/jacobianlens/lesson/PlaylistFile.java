package jacobianlens.lesson;

import jacobianlens.math.BadInput;
import jacobianlens.math.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Playlist files (`.jlens`): JSON that holds several scenes, each as a lesson file has it. A lesson file is read as a
/// list of one.
public final class PlaylistFile {
    static final String FORMAT = "jacobian-lens/playlist";
    private static final int MOST = 1_000;

    private PlaylistFile() {}

    /// One scene of a file, before it is completed.
    ///
    /// @param where its place in the playlist, such as `scenes[2]`; empty if the file is a lesson
    /// @param title what the list calls it; may be empty
    public record Part(String where, String title, Draft draft) {

        /// What follows from the scene.
        ///
        /// @throws BadInput whose place begins with the scene's
        public <T> T answer(Function<Draft, T> work) {
            return named(where, () -> work.apply(draft));
        }
    }

    private interface Work<T> {
        T run();
    }

    private static <T> T named(String where, Work<T> work) {
        try {
            return work.run();
        } catch (BadInput e) {
            if (where.isEmpty()) throw e;
            var problem = e.problem();
            String place = problem.where().equals("file") ? where : where + "." + problem.where();
            throw new Problem(problem.code(), place, problem.text(), problem.fix()).exception();
        }
    }

    /// The scenes that a playlist or a lesson file states.
    ///
    /// @throws BadInput naming the place, such as `scenes[2].x[1]`
    public static List<Part> parts(byte[] utf8) {
        var file = LessonFile.members("file", JsonText.read(utf8));
        if (!isPlaylist(file)) return List.of(new Part("", "", LessonFile.draft(file)));
        LessonFile.version(file);
        if (!(LessonFile.required(file, "scenes") instanceof Json.Items(var scenes))
                || scenes.isEmpty()
                || scenes.size() > MOST)
            throw new Problem(
                            "kind",
                            "scenes",
                            "\"scenes\" must be a list of 1 to " + MOST + " scenes.",
                            "Write [{\"scene\": …}, {\"scene\": …}].")
                    .exception();
        return IntStream.range(0, scenes.size())
                .mapToObj(k -> part("scenes[" + (k + 1) + "]", scenes.get(k)))
                .toList();
    }

    private static Part part(String where, Json json) {
        return named(where, () -> {
            var scene = LessonFile.members("file", json);
            String title = scene.containsKey("title") ? LessonFile.text(scene, "title") : "";
            return new Part(where, title, LessonFile.scene(scene));
        });
    }

    static boolean isPlaylist(Map<String, Json> file) {
        return Json.of(FORMAT).equals(file.get("format"));
    }

    /// The scenes of a playlist or a lesson file, completed.
    ///
    /// @throws BadInput as [#parts]
    public static Playlist read(byte[] utf8) {
        return new Playlist(parts(utf8).stream()
                .map(part -> new Playlist.Entry(part.title(), part.answer(Draft::scenario)))
                .toList());
    }

    /// What follows from each scene of a playlist, in order.
    ///
    /// @throws BadInput whose place begins with the scene's
    public static <T> List<T> each(Playlist playlist, Function<Scenario, T> work) {
        var scenes = playlist.scenes();
        return IntStream.range(0, scenes.size())
                .mapToObj(k -> named(
                        "scenes[" + (k + 1) + "]",
                        () -> work.apply(scenes.get(k).scenario())))
                .toList();
    }

    /// The text of a playlist file; [#read] gives an equal playlist back.
    public static String write(Playlist playlist) {
        var scenes = Json.each(playlist.scenes(), PlaylistFile::json);
        return JsonText.pretty(Json.object("format", Json.of(FORMAT))
                        .with("version", Json.of(LessonFile.VERSION))
                        .with("scenes", scenes))
                + "\n";
    }

    private static Json json(Playlist.Entry entry) {
        var title = new Json.Members(entry.title().isEmpty() ? Map.of() : Map.of("title", Json.of(entry.title())));
        var all = title;
        for (var member : LessonFile.members(entry.scenario()).values().entrySet())
            all = all.with(member.getKey(), member.getValue());
        return all;
    }

    /// Saves a playlist whole or not at all.
    ///
    /// @throws IOException if the folder cannot be written
    public static void save(Path path, Playlist playlist) throws IOException {
        Saving.whole(path, write(playlist).getBytes(StandardCharsets.UTF_8));
    }
}

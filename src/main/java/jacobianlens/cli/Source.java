package jacobianlens.cli;

import jacobianlens.export.CarriedLesson;
import jacobianlens.lesson.Draft;
import jacobianlens.lesson.Lessons;
import jacobianlens.lesson.PlaylistFile;
import jacobianlens.lesson.PlaylistFile.Part;
import jacobianlens.lesson.Scenario;
import jacobianlens.lesson.Scene;
import jacobianlens.lesson.Scenes;
import jacobianlens.math.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// One input of a command: a lesson file or a figure that carries one, standard input (`-`) or a lesson.
///
/// @param name the file or lesson as it was given
record Source(String name, boolean isFile) {
    private static final int LARGEST = 64 << 20;

    /// What the file or lesson states: one scene, or the scenes of a playlist.
    ///
    /// @throws jacobianlens.math.BadInput if it cannot be read or is wrong
    List<Part> parts(InputStream standardInput) {
        return isFile
                ? PlaylistFile.parts(CarriedLesson.text(bytes(standardInput)))
                : List.of(new Part("", "", lesson()));
    }

    /// A scene's worked example is found without making every lesson of the list.
    private Draft lesson() {
        if (Scenes.ALL.stream().map(Scene::id).anyMatch(name::equals))
            return Draft.on(Scenario.example(Scenes.byId(name)));
        return Draft.on(Lessons.byId(name).start());
    }

    private byte[] bytes(InputStream standardInput) {
        try (var stream = open(standardInput)) {
            var bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST) return bytes;
            throw problem("The file is larger than " + (LARGEST >> 20) + " MB.", "Use fewer numbers.");
        } catch (NoSuchFileException e) {
            throw problem("There is no such file.", "Check the name and the folder.");
        } catch (AccessDeniedException e) {
            throw problem("The file may not be read.", "Change its permissions, or use a copy.");
        } catch (IOException e) {
            throw problem(isFolder() ? "This is a folder." : "The file cannot be read.", "Give a lesson file.");
        } catch (InvalidPathException e) {
            throw problem("This cannot be a file's name.", "Check the name.");
        }
    }

    private InputStream open(InputStream standardInput) throws IOException {
        if (!"-".equals(name)) return Files.newInputStream(Path.of(name));
        return new FilterInputStream(standardInput) {
            @Override
            public void close() {
                // standard input stays open for whoever owns it
            }
        };
    }

    private boolean isFolder() {
        return !"-".equals(name) && Files.isDirectory(Path.of(name));
    }

    private static RuntimeException problem(String text, String fix) {
        return new Problem("file", "file", text, fix).exception();
    }

    static List<Source> files(List<String> names) {
        return names.stream().map(name -> new Source(name, true)).toList();
    }
}

package jacobianlens.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes files whole or not at all.
public final class Saving {
    private Saving() {}

    /// Puts the bytes into a new file beside `path` and moves it into place. What is no ordinary file, such as
    /// `/dev/stdout`, is written directly.
    ///
    /// @throws IOException if the folder is missing, cannot be written or is full
    public static void whole(Path path, byte[] bytes) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            Files.write(path, bytes);
            return;
        }
        var target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        var temporary = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}

package jacobianlens.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats of `render`; the file name's ending chooses.
enum Export {
    PNG("png", "A picture of one step as pixels.");

    private final String id;
    private final String text;

    Export(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /// The format that a file name asks for.
    static Optional<Export> of(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.id))
                .findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Export::id).toList();
    }

    String id() {
        return id;
    }

    String text() {
        return text;
    }
}

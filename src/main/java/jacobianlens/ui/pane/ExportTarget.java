package jacobianlens.ui.pane;

import static java.nio.charset.StandardCharsets.UTF_8;

import jacobianlens.export.Excerpt;
import jacobianlens.export.Format;
import jacobianlens.export.Format.Holds;
import jacobianlens.export.Options;
import jacobianlens.export.snippet.Snippet;
import jacobianlens.export.snippet.Tool;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the export dialog can make: a file of some format, or a Python script.
sealed interface ExportTarget {
    List<ExportTarget> ALL = Stream.<ExportTarget>concat(
                    Arrays.stream(Format.values()).map(File::new),
                    Arrays.stream(Tool.values()).map(Script::new))
            .toList();

    record File(Format format) implements ExportTarget {}

    record Script(Tool tool) implements ExportTarget {}

    /// The name it is remembered by.
    default String id() {
        return switch (this) {
            case File(Format format) -> format.id();
            case Script(Tool tool) -> tool.name().toLowerCase(Locale.ROOT);
        };
    }

    /// The target of this name; PNG if there is none.
    static ExportTarget byId(String id) {
        return ALL.stream().filter(target -> target.id().equals(id)).findFirst().orElse(ALL.getFirst());
    }

    default String title() {
        return switch (this) {
            case File(Format format) -> format.id().toUpperCase(Locale.ROOT);
            case Script(Tool tool) -> "Python, " + tool.title();
        };
    }

    /// What it is, in one sentence.
    default String text() {
        return switch (this) {
            case File(Format format) -> format.text();
            case Script(Tool tool) -> "A script that rebuilds the Jacobians and checks these numbers.";
        };
    }

    /// The file name's ending.
    default String ending() {
        return switch (this) {
            case File(Format format) -> format.id();
            case Script _ -> "py";
        };
    }

    default boolean isNumbers() {
        return this instanceof File(Format format) && format.holds() == Holds.NUMBERS;
    }

    /// Whether there is a choice between the step shown and all of them.
    default boolean hasSteps() {
        return this instanceof File && !isNumbers();
    }

    /// Whether what it looks like is a picture.
    default boolean isPicture() {
        return this instanceof File(Format format) && !isNumbers() && format != Format.TEX;
    }

    /// Whether it is text that can be pasted elsewhere.
    default boolean isText() {
        return switch (this) {
            case File(Format format) ->
                switch (format) {
                    case PNG, PDF, GIF, NPY -> false;
                    default -> true;
                };
            case Script _ -> true;
        };
    }

    /// Whether transparency, or text instead of outlines, makes a difference.
    default boolean knows(String option) {
        return this instanceof File(Format format)
                && switch (option) {
                    case "transparent" -> isPicture() && format != Format.GIF;
                    case "text" -> format == Format.SVG || format == Format.PDF || format == Format.HTML;
                    case "seconds" -> format == Format.GIF;
                    default -> isPicture();
                };
    }

    default @Nullable String objection(Options options) {
        return this instanceof File(Format format) ? format.objection(options) : null;
    }

    /// Makes the files, each with its name.
    ///
    /// @throws jacobianlens.math.BadInput if there is too much to write
    default void files(String name, Excerpt excerpt, Options options, BiConsumer<String, byte[]> save) {
        switch (this) {
            case File(Format format) -> format.files(name, excerpt, options, save);
            case Script(Tool tool) ->
                save.accept(name, Snippet.of(excerpt.scenario(), tool).getBytes(UTF_8));
        }
    }
}

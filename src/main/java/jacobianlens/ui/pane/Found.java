package jacobianlens.ui.pane;

import jacobianlens.lesson.Input;
import jacobianlens.lesson.Lesson;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a search says of texts: each of its words must stand in one of them, in any case.
final class Found {
    private final List<String> words;

    Found(String search) {
        words = Arrays.stream(search.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .toList();
    }

    /// Whether an action has all the words in its title.
    boolean in(Action action) {
        return in(action.title());
    }

    /// Whether a lesson has all the words in its part, title, point, id, rows or the functions it opens with; a row
    /// counts only when named in full.
    boolean in(Lesson lesson) {
        String text = String.join("\n", lesson.part(), lesson.title(), lesson.point(), lesson.id(), functions(lesson))
                .toLowerCase(Locale.ROOT);
        return words.stream()
                .allMatch(word -> text.contains(word) || lesson.rows().stream().anyMatch(word::equalsIgnoreCase));
    }

    private static String functions(Lesson lesson) {
        return lesson.start().inputs().values().values().stream()
                .map(input -> input instanceof Input.Word(String id) ? id : "")
                .collect(Collectors.joining("\n"));
    }

    private boolean in(String text) {
        return words.stream().allMatch(text.toLowerCase(Locale.ROOT)::contains);
    }
}

package jacobianlens.ui.pane;

import jacobianlens.lesson.Lesson;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    /// Whether a lesson has all the words in its part, title, point or rows; a row counts only when named in full.
    boolean in(Lesson lesson) {
        String text = (lesson.part() + "\n" + lesson.title() + "\n" + lesson.point()).toLowerCase(Locale.ROOT);
        return words.stream()
                .allMatch(word -> text.contains(word) || lesson.rows().stream().anyMatch(word::equalsIgnoreCase));
    }

    private boolean in(String text) {
        return words.stream().allMatch(text.toLowerCase(Locale.ROOT)::contains);
    }
}

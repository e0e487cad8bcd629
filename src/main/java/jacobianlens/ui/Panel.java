package jacobianlens.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A part of the window that can be hidden, to leave more room for the picture.
enum Panel {
    LESSONS,
    INPUTS,
    /// The picture in words.
    WORDS;

    /// What is shown at the first start.
    static final Set<Panel> FIRST = Set.of(LESSONS, INPUTS);

    /// Reads what [#names] wrote; unknown words are left out.
    static Set<Panel> named(String names) {
        var found = EnumSet.allOf(Panel.class);
        var words = List.of(names.split(",", -1));
        found.removeIf(panel -> !words.contains(panel.id()));
        return Set.copyOf(found);
    }

    /// The panels' names between commas.
    static String names(Set<Panel> panels) {
        return panels.stream().map(Panel::id).sorted().collect(Collectors.joining(","));
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

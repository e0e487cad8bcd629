package jacobianlens.function;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the name a person probably meant.
final class Nearest {
    private Nearest() {}

    /// The name that needs the fewest letters changed, if that is at most a third of the word and at least one; of
    /// several, one that begins alike.
    static Optional<String> to(String word, Collection<String> names) {
        var lower = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, word.length() / 3);
        return names.stream()
                .filter(name -> Math.abs(lower.length() - name.length()) <= limit)
                .min(Comparator.comparingInt((String name) -> distance(lower, name))
                        .thenComparing(name -> name.charAt(0) != lower.charAt(0))
                        .thenComparing(name -> name))
                .filter(name -> distance(lower, name) <= limit);
    }

    /// How many letters must be put in, taken out or replaced to turn one word into the other.
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}

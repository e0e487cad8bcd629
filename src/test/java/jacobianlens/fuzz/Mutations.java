package jacobianlens.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts that somebody might type and nobody should: sentences of the grammar, then mutated, and raw characters.
final class Mutations {
    private static final int LONGEST = 5000;
    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    String next() {
        var text = switch (random.nextInt(8)) {
            case 0 -> characters();
            case 1 -> words();
            case 2 -> repeated();
            default -> sentence(random.nextInt(7));
        };
        for (int k = random.nextInt(4); k > 0; k--) text = mutated(text);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private String sentence(int depth) {
        if (depth <= 0) return leaf();
        return switch (random.nextInt(9)) {
            case 0 -> sentence(depth - 1) + "+" + sentence(depth - 2);
            case 1 -> sentence(depth - 1) + "-" + sentence(depth - 2);
            case 2 -> "(" + sentence(depth - 1) + ")*(" + sentence(depth - 2) + ")";
            case 3 -> "(" + sentence(depth - 1) + ")/(" + sentence(depth - 2) + ")";
            case 4 -> "(" + sentence(depth - 1) + ")^(" + sentence(depth - 2) + ")";
            case 5 -> "-" + sentence(depth - 1);
            case 6 -> "max(" + sentence(depth - 1) + "," + sentence(depth - 2) + ")";
            default -> pick(Words.FUNCTIONS) + "(" + sentence(depth - 1) + ")";
        };
    }

    private String leaf() {
        return random.nextInt(3) > 0 ? pick(Words.VARIABLES) : pick(Words.NUMBERS);
    }

    private String characters() {
        var text = new StringBuilder();
        for (int k = random.nextInt(60); k > 0; k--)
            text.appendCodePoint(random.nextInt(random.nextInt(4) > 0 ? 128 : 0x2200));
        return text.toString();
    }

    private String words() {
        var words = new ArrayList<String>();
        for (int k = random.nextInt(60); k > 0; k--) words.add(pick(Words.ALL));
        return String.join("", words);
    }

    /// A part written again and again: deep, or long.
    private String repeated() {
        String open = random.nextBoolean()
                ? pick(Words.FUNCTIONS) + "("
                : sentence(1) + pick(List.of("+", "*", "/", "^", "-", ""));
        String close = open.endsWith("(") ? ")" : "";
        int times = random.nextInt(random.nextBoolean() ? 120 : 1200);
        return open.repeat(times) + leaf() + close.repeat(times);
    }

    private String mutated(String text) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(6));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, at) + pick(Words.ALL) + text.substring(at);
            case 2 -> text.substring(0, at) + text.substring(at, to) + text.substring(at);
            default -> text.substring(0, at) + pick(Words.ALL) + text.substring(to);
        };
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}

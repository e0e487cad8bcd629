package jacobianlens.check;

import jacobianlens.math.Expression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// What one form of a formula comes to in one width.
///
/// @param correct how many leading digits are right, [Truth#ALL] if all are
/// @param why if it is wrong, one sentence of why; else empty
public record Reading(Form form, Width width, double value, int correct, String why) {
    /// The formula as the lecture writes it, or as it is computed.
    public enum Form {
        TEXTBOOK,
        STABLE
    }

    private static final String WIDTH = "{width}";

    /// What a formula comes to, and if it is wrong, why.
    static Reading of(Form form, Width width, Expression formula, Truth truth) {
        var reading = unexplained(form, width, formula, truth);
        boolean wrong = truth.isKnown() && Fault.isWrong(reading.value, width, truth);
        return wrong
                ? new Reading(form, width, reading.value, reading.correct, Fault.sentence(formula, width))
                : reading;
    }

    /// The same where nothing is to be said about why, because it differs on purpose.
    static Reading unexplained(Form form, Width width, Expression formula, Truth truth) {
        double value = width.value(WrittenOut.of(formula));
        return new Reading(form, width, value, truth.correct(value), "");
    }

    /// Whether more digits are lost than a few roundings cost.
    public boolean isWrong() {
        return !why.isEmpty();
    }

    /// The value with its digits, as plain text.
    public String text() {
        return width.text(value);
    }

    /// A stretch of the text whose digits are all right or all wrong.
    public record Part(String text, boolean right) {}

    /// The text in parts: the right digits, the wrong ones, and the power of ten.
    public List<Part> parts() {
        String text = text();
        if (correct == 0) return List.of(new Part(text, false));
        int power = text.indexOf('·') < 0 ? text.length() : text.indexOf('·');
        int end = end(text.substring(0, power));
        return Stream.of(
                        new Part(text.substring(0, end), true),
                        new Part(text.substring(end, power), false),
                        new Part(text.substring(power), true))
                .filter(part -> !part.text.isEmpty())
                .toList();
    }

    /// Behind the last right digit; zeros at the front are no digits.
    private int end(String mantissa) {
        int left = correct;
        boolean begun = false;
        for (int at = 0; at < mantissa.length(); at++) {
            char digit = mantissa.charAt(at);
            if (!Character.isDigit(digit)) continue;
            begun |= digit != '0';
            if (begun && left-- == 0) return mantissa.charAt(at - 1) == '.' ? at - 1 : at;
        }
        return mantissa.length();
    }

    /// Why the wrong ones among some readings are wrong; widths that fail alike share a sentence.
    static List<String> sentences(List<Reading> readings) {
        var widths = new LinkedHashMap<String, String>();
        readings.stream()
                .filter(Reading::isWrong)
                .forEach(reading -> widths.merge(
                        reading.why().replace(reading.width().id(), WIDTH),
                        reading.width().id(),
                        (one, other) -> one.equals(other) ? one : one + " and " + other));
        return widths.entrySet().stream()
                .map(entry -> entry.getKey().replace(WIDTH, entry.getValue()))
                .toList();
    }

    /// How many digits are right, in words.
    public String score() {
        var parts = parts();
        if (parts.stream().allMatch(Part::right)) return "all right";
        if (correct == 0) return "wrong";
        return correct + (correct == 1 ? " digit right" : " digits right");
    }
}

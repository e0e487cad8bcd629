package jacobianlens.check;

import jacobianlens.math.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What came out when the entries of a scenario's Jacobians were checked.
///
/// @param entries those that were checked
/// @param all how many there are
public record Findings(List<Finding> entries, long all) {

    /// The worst verdict of any entry.
    public Verdict verdict() {
        return entries.stream()
                .map(Finding::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.UNSURE);
    }

    /// The first entry with the worst verdict.
    public Optional<Finding> first(Verdict verdict) {
        return entries.stream().filter(entry -> entry.verdict() == verdict).findFirst();
    }

    /// The entry where a method differs most; empty if it reached no entry away from kinks.
    public Optional<Finding> worst(Method method) {
        return reached(method)
                .max(Comparator.comparingDouble(entry -> entry.slopes().difference(method)));
    }

    /// The entries away from kinks that a method reached.
    public Stream<Finding> reached(Method method) {
        return entries.stream()
                .filter(entry -> entry.slopes().kink() == null)
                .filter(entry -> entry.slopes().found().containsKey(method));
    }

    /// The entries that stand on a kink.
    public List<Finding> kinks() {
        return entries.stream().filter(entry -> entry.slopes().kink() != null).toList();
    }

    /// The largest difference that any method found, 0 if none did.
    public double largest() {
        return Stream.of(Method.values())
                .flatMap(method ->
                        worst(method).stream().map(entry -> entry.slopes().difference(method)))
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }

    /// The verdict in one line, with a mark before it.
    public String words() {
        if (entries.isEmpty())
            return all == 0 ? "no derivative here to check" : "these derivatives cannot be checked here";
        return switch (verdict()) {
            case AGREES -> "✓ " + agreement() + part() + kinked();
            case UNSURE -> "! " + first(Verdict.UNSURE).map(Findings::doubt).orElse("") + part();
            case DIFFERS -> "✗ " + first(Verdict.DIFFERS).map(Findings::fault).orElse("");
        };
    }

    /// The verdict in a few words, with a mark before it.
    public String brief() {
        if (entries.isEmpty()) return all == 0 ? "– nothing to check" : "– not checked";
        return switch (verdict()) {
            case AGREES -> "✓ checked to " + small(largest()) + kinked();
            case UNSURE -> "! unsure of " + named(Verdict.UNSURE);
            case DIFFERS -> "✗ " + named(Verdict.DIFFERS) + " differs";
        };
    }

    private String named(Verdict verdict) {
        return first(verdict).map(entry -> entry.symbol().plain()).orElse("");
    }

    private String agreement() {
        boolean forward = reached(Method.FORWARD_MODE).findAny().isPresent();
        boolean finite = reached(Method.CENTRAL_DIFFERENCE).findAny().isPresent();
        if (!forward && !finite) return "inside every kink's interval";
        String methods = forward && finite
                ? "forward-mode and finite differences"
                : forward ? "forward-mode" : "finite differences";
        return "agrees with " + methods + " (largest difference " + small(largest()) + ")";
    }

    private String part() {
        return entries.size() == all ? "" : " · " + entries.size() + " of " + all + " entries";
    }

    private String kinked() {
        int kinks = kinks().size();
        return kinks == 0 ? "" : " · " + kinks + (kinks == 1 ? " entry on a kink" : " entries on a kink");
    }

    private static String doubt(Finding entry) {
        var slopes = entry.slopes();
        return slopes.found().keySet().stream()
                .filter(method -> !(slopes.difference(method) <= method.limit()))
                .findFirst()
                .map(method -> method.id() + " finds " + Numbers.shortForm(slopes.found(method)) + " for "
                        + entry.symbol().plain() + ", shown is " + Numbers.shortForm(slopes.shown()))
                .orElse("no other way reaches " + entry.symbol().plain());
    }

    private static String fault(Finding entry) {
        var slopes = entry.slopes();
        String name = entry.symbol().plain() + " is shown as " + Numbers.shortForm(slopes.shown());
        var kink = slopes.kink();
        return kink != null
                ? name + ", outside the interval from " + Numbers.shortForm(kink.left()) + " to "
                        + Numbers.shortForm(kink.right()) + " between its one-sided slopes"
                : name + ", but " + slopes.farthest().id() + " finds "
                        + Numbers.shortForm(slopes.found(slopes.farthest()));
    }

    /// A difference with two digits, such as 2.1e−11.
    public static String small(double difference) {
        if (difference == 0) return "0";
        var parts = String.format(Locale.ROOT, "%.1e", difference).split("e", -1);
        return parts[0] + "e" + Integer.toString(Integer.parseInt(parts[1])).replace('-', '−');
    }
}

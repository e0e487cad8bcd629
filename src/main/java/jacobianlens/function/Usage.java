package jacobianlens.function;

import jacobianlens.math.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a tool or text takes as the slope at a kink.
///
/// @param who such as `PyTorch`
public record Usage(String who, double slope) {

    /// Those who take another slope than the one shown.
    public static List<Usage> others(List<Usage> usages, double shown) {
        return usages.stream().filter(usage -> usage.slope != shown).toList();
    }

    /// Who takes which slope, the one shown last, such as `PyTorch, TensorFlow: 0 · lecture, here: 1`; empty where
    /// nobody
    /// takes another.
    public static String compared(List<Usage> usages, double shown) {
        if (others(usages, shown).isEmpty()) return "";
        Map<Double, String> names = usages.stream()
                .collect(Collectors.toMap(
                        Usage::slope, Usage::who, (some, more) -> some + ", " + more, LinkedHashMap::new));
        String agree = names.remove(shown);
        var others = names.entrySet().stream().map(each -> each.getValue() + ": " + Numbers.shortForm(each.getKey()));
        String here = (agree == null ? "here" : agree + ", here") + ": " + Numbers.shortForm(shown);
        return Stream.concat(others, Stream.of(here)).collect(Collectors.joining(" · "));
    }
}

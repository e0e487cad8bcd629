package jacobianlens.export.snippet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// How the arrays of a scene are rebuilt, in Python that all libraries share.
///
/// @param values lines that compute the values from the inputs
/// @param traced lines that find the Jacobians by automatic differentiation
/// @param byHand lines that write the Jacobians out and multiply them by the chain rule
/// @param names what each array is called in Python, by its id
record Recipe(List<String> values, List<String> traced, List<String> byHand, Map<String, String> names) {

    /// The Python of a matrix's transpose, product or sum is the same everywhere; what makes one is not.
    static Map<String, String> names(String... idsAndNames) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < idsAndNames.length; i += 2) names.put(idsAndNames[i], idsAndNames[i + 1]);
        return names;
    }

    /// The same recipe with a name for each member of a list: ids count from 1, Python from 0.
    Recipe with(int n, IntFunction<String> id, String list) {
        var more = new LinkedHashMap<>(names);
        for (int k = 0; k < n; k++) more.put(id.apply(k + 1), list + "[" + k + "]");
        return new Recipe(values, traced, byHand, more);
    }
}

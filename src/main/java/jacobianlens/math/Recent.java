package jacobianlens.math;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Keeps the values made most recently, and makes each once. Safe to share between threads.
public final class Recent<K, V> {
    private static final int KEPT = 4_000;
    private final Map<K, V> values = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    };

    /// The value of a key; nothing is kept when making it fails.
    public synchronized V get(K key, Function<K, V> make) {
        var known = values.get(key);
        if (known != null) return known;
        var made = make.apply(key);
        values.put(key, made);
        return made;
    }
}

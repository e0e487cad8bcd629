package jacobianlens.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/// Jazzer's way in: it makes texts that reach code no text has reached before. Counts them, and the time each takes:
/// by the clock, and one that took long again on the processor alone.
///
///     mvn -Pfuzz -DskipTests verify
public final class TypingFuzz {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final long LONG = 100_000_000;
    private static final int WARM = 20_000;
    private static final int AGAIN = 3;

    private static long inputs;
    private static long slow;
    private static long slowest;
    private static String slowestText = "";

    private TypingFuzz() {}

    /// Called once, before the first input.
    public static void fuzzerInitialize() {
        Runtime.getRuntime().addShutdownHook(new Thread(TypingFuzz::report));
    }

    /// Called for every input. Half of them are bytes as they are; the others choose among the words of the grammar.
    public static void fuzzerTestOneInput(byte[] input) {
        var text = Words.of(input);
        long start = System.nanoTime();
        Typing.of(text);
        long time = System.nanoTime() - start;
        if (++inputs < WARM) return;
        for (int k = 0; k < AGAIN && time > LONG / 2; k++) time = Math.min(time, onProcessor(text));
        if (time > LONG) slow++;
        if (time <= slowest) return;
        slowest = time;
        slowestText = text;
    }

    private static long onProcessor(String text) {
        long start = CLOCK.getCurrentThreadCpuTime();
        Typing.of(text);
        return CLOCK.getCurrentThreadCpuTime() - start;
    }

    private static void report() {
        System.err.printf(
                Locale.ROOT,
                "%d inputs; %d took more than 100 ms; the slowest took %.1f ms: %s%n",
                inputs,
                slow,
                slowest / 1e6,
                slowestText);
    }
}

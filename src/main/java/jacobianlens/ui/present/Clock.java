package jacobianlens.ui.present;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;

/// Times as the speaker reads them.
final class Clock {
    private Clock() {}

    /// The time of day, such as `09:05`.
    static String time(LocalTime now) {
        return String.format(Locale.ROOT, "%02d:%02d", now.getHour(), now.getMinute());
    }

    /// How long it has been, such as `4:07` or `1:04:07`.
    static String elapsed(Duration since) {
        return since.toHours() > 0
                ? String.format(
                        Locale.ROOT, "%d:%02d:%02d", since.toHours(), since.toMinutesPart(), since.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", since.toMinutes(), since.toSecondsPart());
    }
}

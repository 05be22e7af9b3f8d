package nl.passendonderwijs.lokaal.proces;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The end of a process: asked first, forced when it takes too long. */
public record Beeindiging(Duration geduld) {

    private static final Duration NA_DWANG = Duration.ofSeconds(5);

    /** True when the process went by itself, false when it had to be killed. */
    public boolean van(ProcessHandle proces) {
        proces.destroy();
        if (weg(proces, geduld)) {
            return true;
        }
        // A JVM that writes its AOT cache does so in a child; without its parent it would go on.
        proces.descendants().forEach(ProcessHandle::destroyForcibly);
        proces.destroyForcibly();
        weg(proces, NA_DWANG);
        return false;
    }

    private static boolean weg(ProcessHandle proces, Duration wachttijd) {
        try {
            proces.onExit().get(wachttijd.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (Exception e) {
            return !proces.isAlive();
        }
    }
}

package nl.passendonderwijs.lokaal.proces;

import java.time.Duration;
import nl.passendonderwijs.lokaal.Opstartfout;

/** The end of a process: asked first, forced when it takes too long. */
public record Beeindiging(Duration geduld) {

    private static final Duration NA_DWANG = Duration.ofSeconds(5);

    /** True when the process went by itself, false when it had to be killed. */
    public boolean van(ProcessHandle proces) {
        proces.destroy();
        if (Leven.eindigtBinnen(proces, geduld)) {
            return true;
        }
        // A JVM that writes its AOT cache does so in a child; without its parent it would go on.
        proces.descendants().forEach(ProcessHandle::destroyForcibly);
        proces.destroyForcibly();
        if (!Leven.eindigtBinnen(proces, NA_DWANG)) {
            throw new Opstartfout("Proces %d laat zich niet stoppen.".formatted(proces.pid()));
        }
        return false;
    }
}

package nl.passendonderwijs.lokaal.proces;

import java.time.Duration;
import nl.passendonderwijs.lokaal.Wachten;

/** Whether a process still does anything. */
final class Leven {

    private static final Duration ALTIJD = Duration.ofDays(3650);
    private static final Duration TUSSENPOOS = Duration.ofMillis(250);

    private Leven() {}

    /**
     * A process that ended but was not collected counts as gone: in a container nobody may ever
     * collect it, and {@link ProcessHandle#isAlive} keeps saying true.
     */
    static boolean in(ProcessHandle proces) {
        return proces.isAlive() && !Opdrachtregel.van(proces).isBlank();
    }

    /** False when it still lives after that time. */
    static boolean eindigtBinnen(ProcessHandle proces, Duration geduld) {
        return Wachten.hoogstens(geduld).tot(() -> !in(proces));
    }

    static void wachtOpEinde(ProcessHandle proces) {
        new Wachten(ALTIJD, TUSSENPOOS).tot(() -> !in(proces));
    }
}

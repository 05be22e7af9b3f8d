package nl.passendonderwijs.lokaal.proces;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command line of a process of this machine. */
final class Opdrachtregel {

    private Opdrachtregel() {}

    /** Reads /proc where there is one: {@link ProcessHandle.Info} leaves out what a long line holds. */
    static String van(ProcessHandle proces) {
        try {
            var bestand = Path.of("/proc", Long.toString(proces.pid()), "cmdline");
            return new String(Files.readAllBytes(bestand), StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException e) {
            return proces.info().commandLine().orElse("");
        }
    }
}

package nl.passendonderwijs.lokaal.proces;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The memory that a process holds. */
public final class Geheugen {

    private Geheugen() {}

    /** Resident set size in MB, as ps reports it on Linux and macOS alike. */
    public static Optional<Long> megabytes(ProcessHandle proces) {
        try {
            var kilobytes = Uitvoer.van(List.of("ps", "-o", "rss=", "-p", Long.toString(proces.pid())));
            return Optional.of(Long.parseLong(kilobytes.strip()) / 1024);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}

package nl.passendonderwijs.lokaal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.lokaal.Omgeving;
import nl.passendonderwijs.lokaal.Wachten;
import nl.passendonderwijs.lokaal.proces.Beeindiging;
import nl.passendonderwijs.lokaal.proces.Pidbestand;
import nl.passendonderwijs.lokaal.proces.Procesoordeel;

/** What an earlier server left on this data folder after a kill. */
public record AchtergeblevenPostmaster(Path data) {

    private static final Duration GEDULD = Duration.ofSeconds(15);

    public static AchtergeblevenPostmaster van(Omgeving omgeving) {
        return new AchtergeblevenPostmaster(
                IngebouwdePostgres.data(omgeving.data().resolve("postgres")));
    }

    /** The server on this folder when it runs, supervised or not. */
    public Optional<ProcessHandle> proces() {
        return oordeel().eigen();
    }

    /**
     * Stops a server that still runs and waits for orphaned backends: PostgreSQL refuses to start
     * while one holds its shared memory.
     */
    public void ruimOp() throws IOException {
        switch (oordeel()) {
            case Procesoordeel.VanOns(ProcessHandle proces) -> new Beeindiging(GEDULD).van(proces);
            case Procesoordeel.VanEenAnder _ -> pidbestand().wis();
            case Procesoordeel.Weg _ -> {}
        }
        Wachten.hoogstens(GEDULD).tot(() -> ProcessHandle.allProcesses().noneMatch(this::werktInData));
    }

    private Procesoordeel oordeel() {
        var kenmerken = List.of("postgres", data.toString());
        return pidbestand()
                .lees()
                .map(pid -> Procesoordeel.over(pid, kenmerken))
                .orElseGet(Procesoordeel.Weg::new);
    }

    private Pidbestand pidbestand() {
        return new Pidbestand(data.resolve("postmaster.pid"));
    }

    /** A backend's title does not name the folder, but the folder is where it works. */
    private boolean werktInData(ProcessHandle proces) {
        try {
            var map = Path.of("/proc", Long.toString(proces.pid()), "cwd");
            return Files.readSymbolicLink(map).equals(data.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}

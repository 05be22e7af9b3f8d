package nl.passendonderwijs.lokaal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** What a person sees of the start: one line per step, with the seconds since the beginning. */
public final class Voortgang {

    private final PrintStream uit;
    private final long begin = System.nanoTime();

    public Voortgang(PrintStream uit) {
        this.uit = uit;
    }

    /** Begins a new file, so that a reader never sees the lines of an earlier start. */
    public static Voortgang inBestand(Path bestand) throws IOException {
        Files.createDirectories(bestand.toAbsolutePath().getParent());
        return new Voortgang(new PrintStream(Files.newOutputStream(bestand), true, StandardCharsets.UTF_8));
    }

    public void meld(String regel) {
        uit.println(String.format(Locale.ROOT, "[%6.1f s] ", seconden()) + regel);
    }

    /** A line without a time: addresses and commands that a person copies. */
    public void toon(String regel) {
        uit.println(regel);
    }

    public double seconden() {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    }
}

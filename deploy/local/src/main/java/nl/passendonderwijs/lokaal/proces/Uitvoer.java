package nl.passendonderwijs.lokaal.proces;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a small program of the system prints. */
final class Uitvoer {

    private static final int HOOGSTENS_SECONDEN = 3;

    private Uitvoer() {}

    /** Fails when the program is absent; one that hangs is ended and what it printed returned. */
    static String van(List<String> opdracht) throws IOException {
        var proces = new ProcessBuilder(opdracht)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var einde = proces.onExit()
                .orTimeout(HOOGSTENS_SECONDEN, TimeUnit.SECONDS)
                .handle((_, fout) -> fout == null ? proces : proces.destroyForcibly());
        var tekst = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        einde.join();
        return tekst;
    }
}

package nl.passendonderwijs.lokaal.proces;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Who listens on a port, as far as this machine can tell. */
final class Poortgebruiker {

    private Poortgebruiker() {}

    /** A program name with its process id; empty when lsof is absent or may not see it. */
    static Optional<String> van(int poort) {
        try {
            var uitvoer = uitvoer(List.of("lsof", "-nP", "-iTCP:" + poort, "-sTCP:LISTEN", "-Fpc"));
            return uitLsof(uitvoer);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** In this format of lsof a line begins with p for the process id, with c for the command. */
    static Optional<String> uitLsof(String uitvoer) {
        return veld(uitvoer, 'c').flatMap(naam -> veld(uitvoer, 'p').map(pid -> naam + " (pid " + pid + ")"));
    }

    private static Optional<String> veld(String uitvoer, char soort) {
        return uitvoer.lines()
                .filter(regel -> !regel.isEmpty() && regel.charAt(0) == soort)
                .map(regel -> regel.substring(1))
                .findFirst();
    }

    private static String uitvoer(List<String> opdracht) throws IOException {
        var proces = new ProcessBuilder(opdracht)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var einde = proces.onExit().orTimeout(3, TimeUnit.SECONDS).whenComplete((_, _) -> proces.destroyForcibly());
        var tekst = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        einde.exceptionally(_ -> proces).join();
        return tekst;
    }
}

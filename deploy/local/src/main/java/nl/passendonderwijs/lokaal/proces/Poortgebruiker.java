package nl.passendonderwijs.lokaal.proces;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who listens on a port, as far as this machine can tell. */
final class Poortgebruiker {

    private static final Pattern LSOF = Pattern.compile("p(?<pid>\\d+)\nc(?<naam>.+)");
    private static final Pattern SS = Pattern.compile("\\(\"(?<naam>[^\"]+)\",pid=(?<pid>\\d+)");

    private Poortgebruiker() {}

    /** A program name with its process id; empty when no tool of the system may see it. */
    static Optional<String> van(int poort) {
        return uit(LSOF, List.of("lsof", "-nP", "-iTCP:" + poort, "-sTCP:LISTEN", "-Fpc"))
                .or(() -> uit(SS, List.of("ss", "-Hltnp", "sport = :" + poort)));
    }

    private static Optional<String> uit(Pattern vorm, List<String> opdracht) {
        try {
            var gevonden = vorm.matcher(Uitvoer.van(opdracht));
            return gevonden.find()
                    ? Optional.of("%s (pid %s)".formatted(gevonden.group("naam"), gevonden.group("pid")))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

package nl.passendonderwijs.lokaal.proces;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.passendonderwijs.lokaal.Dienst;
import nl.passendonderwijs.lokaal.Omgeving;

/** Services that still run although their supervisor was killed. */
public record Achterblijvers(Omgeving omgeving) {

    private static final Duration GEDULD = Duration.ofSeconds(10);

    /** Their names; nothing is stopped. */
    public List<String> namen() {
        return Arrays.stream(Dienst.values())
                .map(Dienst::naam)
                .filter(naam -> oordeel(naam).eigen().isPresent())
                .toList();
    }

    /** Stops them and forgets every pid file; a stranger that got an old id is left alone. */
    public List<String> ruimOp() throws IOException {
        var opgeruimd = new ArrayList<String>();
        for (var dienst : Dienst.values()) {
            oordeel(dienst.naam()).eigen().ifPresent(proces -> {
                new Beeindiging(GEDULD).van(proces);
                opgeruimd.add(dienst.naam());
            });
            pidbestand(dienst.naam()).wis();
        }
        return opgeruimd;
    }

    private Procesoordeel oordeel(String naam) {
        return pidbestand(naam)
                .lees()
                .map(pid -> Procesoordeel.over(pid, Kenmerk.opties(naam, omgeving)))
                .orElseGet(Procesoordeel.Weg::new);
    }

    private Pidbestand pidbestand(String naam) {
        return new Pidbestand(omgeving.run(naam + ".pid"));
    }
}

package nl.passendonderwijs.lokaal.proces;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.lokaal.Dienst;
import nl.passendonderwijs.lokaal.Omgeving;

/** The services of an earlier start, which may still run although their supervisor was killed. */
public record Achterblijvers(Omgeving omgeving) {

    private static final Duration GEDULD = Duration.ofSeconds(10);

    /** The process of a service when it runs, supervised or not. */
    public Optional<ProcessHandle> proces(String naam) {
        return pidbestand(naam)
                .lees()
                .flatMap(pid ->
                        Procesoordeel.over(pid, Kenmerk.opties(naam, omgeving)).eigen());
    }

    /** Stops them and forgets every pid file; a stranger that got an old id is left alone. */
    public List<String> ruimOp() throws IOException {
        var opgeruimd = new ArrayList<String>();
        for (var dienst : Dienst.values()) {
            proces(dienst.naam()).ifPresent(proces -> {
                new Beeindiging(GEDULD).van(proces);
                opgeruimd.add(dienst.naam());
            });
            pidbestand(dienst.naam()).wis();
        }
        return opgeruimd;
    }

    private Pidbestand pidbestand(String naam) {
        return new Pidbestand(omgeving.run(naam + ".pid"));
    }
}

package nl.passendonderwijs.lokaal.proces;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.lokaal.Dienst;
import nl.passendonderwijs.lokaal.Omgeving;

/** The services of an earlier start, which may still run although their supervisor was killed. */
public record Achterblijvers(Omgeving omgeving) {

    // Short: without a supervisor there is nobody to keep an AOT cache that one may be writing.
    private static final Duration GEDULD = Duration.ofSeconds(3);

    /** The process of a service when it runs, supervised or not. */
    public Optional<ProcessHandle> proces(String naam) {
        return pidbestand(naam)
                .lees()
                .flatMap(pid ->
                        Procesoordeel.over(pid, Kenmerk.opties(naam, omgeving)).eigen());
    }

    /** Stops them and forgets every pid file; a stranger that got an old id is left alone. */
    public List<String> ruimOp() throws IOException {
        var achtergebleven = Arrays.stream(Dienst.values())
                .map(Dienst::naam)
                .filter(naam -> proces(naam).isPresent())
                .toList();
        // All are asked before any is waited for, so that their ends overlap.
        achtergebleven.forEach(naam -> proces(naam).ifPresent(ProcessHandle::destroy));
        achtergebleven.forEach(naam -> proces(naam).ifPresent(new Beeindiging(GEDULD)::van));
        for (var dienst : Dienst.values()) {
            pidbestand(dienst.naam()).wis();
        }
        return achtergebleven;
    }

    private Pidbestand pidbestand(String naam) {
        return new Pidbestand(omgeving.run(naam + ".pid"));
    }
}

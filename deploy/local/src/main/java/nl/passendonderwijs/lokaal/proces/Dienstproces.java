package nl.passendonderwijs.lokaal.proces;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.lokaal.Dienst;
import nl.passendonderwijs.lokaal.Omgeving;
import org.jspecify.annotations.Nullable;

/** A service or the gateway as a JVM of its own. */
public final class Dienstproces implements Bewaakbaar {

    private static final Duration GEDULD = Duration.ofSeconds(20);
    private static final Duration GEDULD_BIJ_OPNAME = Duration.ofSeconds(60);

    private final Dienst dienst;
    private final Omgeving omgeving;
    private final Map<String, String> variabelen;
    private final AotCache aot;
    private final Pidbestand pidbestand;
    private @Nullable ProcessHandle proces;
    private boolean neemtOp;

    public Dienstproces(Dienst dienst, Omgeving omgeving, Map<String, String> variabelen) {
        this.dienst = dienst;
        this.omgeving = omgeving;
        this.variabelen = variabelen;
        this.aot = AotCache.van(
                omgeving.programma(dienst),
                !omgeving.variabele("SWV_AOT").orElse("aan").equals("uit"));
        this.pidbestand = new Pidbestand(omgeving.run(dienst.naam() + ".pid"));
    }

    @Override
    public String naam() {
        return dienst.naam();
    }

    @Override
    public synchronized ProcessHandle start() throws IOException {
        // Only the first process of a run records: one that follows a fall says nothing about a normal day.
        neemtOp = proces == null && aot.neemtOp();
        var log = new Logbestand(omgeving.log(naam())).voorbereid();
        var bouwer = new ProcessBuilder(opdracht())
                .directory(omgeving.programma(dienst).toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        bouwer.environment().putAll(variabelen);
        var gestart = bouwer.start().toHandle();
        pidbestand.schrijf(gestart.pid());
        proces = gestart;
        return gestart;
    }

    @Override
    public synchronized void stop() throws IOException {
        if (proces != null) {
            var leefde = Leven.in(proces);
            var vanzelf = new Beeindiging(neemtOp ? GEDULD_BIJ_OPNAME : GEDULD).van(proces);
            aot.bewaar(neemtOp && leefde && vanzelf);
        }
        pidbestand.wis();
    }

    /** True when this run records the AOT cache, which makes stopping slower once. */
    public synchronized boolean neemtOp() {
        return neemtOp;
    }

    private List<String> opdracht() {
        var opdracht = new ArrayList<>(List.of(Kenmerk.java()));
        opdracht.addAll(Kenmerk.opties(naam(), omgeving));
        opdracht.addAll(List.of("-XX:+UseSerialGC", "-Xmx256m"));
        opdracht.addAll(neemtOp ? aot.opname() : aot.gebruik());
        opdracht.addAll(List.of("-jar", "quarkus-run.jar"));
        return opdracht;
    }
}

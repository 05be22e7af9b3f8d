package nl.passendonderwijs.registry.samenwerkingsverband;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.events.registry.SamenwerkingsverbandGeregistreerd;
import nl.passendonderwijs.events.registry.SamenwerkingsverbandGeregistreerd.DeelnemendBestuur;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.dagwissel.DagGewisseld;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;

/** Keeps the samenwerkingsverbanden, and tells each change. */
@ApplicationScoped
public class SamenwerkingsverbandService {
    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    @Inject
    Outbox outbox;

    @Inject
    Deelnemers deelnemers;

    @Inject
    Clock klok;

    public void bewaar(Map<SwvCode, Tijdlijn<Samenwerkingsverband>> gewijzigd, Mutatie mutatie) {
        samenwerkingsverbanden.bewaar(gewijzigd, mutatie);
        vertel(gewijzigd);
    }

    /** Tells its full state once more; within the transaction in which who takes part in it changed. */
    public void vertelDeelname(SwvCode swv) {
        vertel(samenwerkingsverbanden.verlopen(List.of(swv)));
    }

    private void vertel(Map<SwvCode, Tijdlijn<Samenwerkingsverband>> verbanden) {
        var vandaag = LocalDate.now(klok);
        var perSwv = deelnemers.van(verbanden.keySet());
        outbox.publiceer(verbanden.entrySet().stream()
                .map(swv -> event(swv.getValue(), vandaag, perSwv.getOrDefault(swv.getKey(), List.of())))
                .toList());
    }

    void opDag(@Observes DagGewisseld dag) {
        vertel(samenwerkingsverbanden.verlopen(samenwerkingsverbanden.beginnend(dag.na(), dag.totEnMet())));
    }

    /** A samenwerkingsverband never lapses as a whole, so there is a stand. */
    private static SamenwerkingsverbandGeregistreerd event(
            Tijdlijn<Samenwerkingsverband> lijn, LocalDate vandaag, List<Deelnemer> deelnemers) {
        var swv = lijn.rond(vandaag).orElseThrow();
        var omvang = lijn.omvang().orElseThrow();
        return new SamenwerkingsverbandGeregistreerd(
                swv.code().toString(),
                swv.sector().name(),
                swv.regioLabel(),
                swv.landelijk(),
                omvang.van(),
                omvang.tot(),
                deelnemers.stream().map(SamenwerkingsverbandService::deel).toList());
    }

    private static DeelnemendBestuur deel(Deelnemer deelnemer) {
        var geldig = deelnemer.geldig();
        return new DeelnemendBestuur(deelnemer.bestuur().toString(), geldig.van(), geldig.tot());
    }
}

package nl.passendonderwijs.registry.bestuur;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.events.registry.BestuurGeregistreerd;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.registry.dagwissel.DagGewisseld;
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;

/** Keeps the besturen, and tells each change. */
@ApplicationScoped
public class BestuurService {

    @Inject
    Besturen besturen;

    @Inject
    Outbox outbox;

    @Inject
    Begindatum begindatum;

    @Inject
    Clock klok;

    public void bewaar(Map<Bestuursnummer, Tijdlijn<Bestuur>> gewijzigd, Mutatie mutatie) {
        besturen.bewaar(gewijzigd, mutatie);
        vertel(gewijzigd);
    }

    void opDag(@Observes DagGewisseld dag) {
        vertel(besturen.verlopen(besturen.beginnend(dag.na(), dag.totEnMet())));
    }

    private void vertel(Map<Bestuursnummer, Tijdlijn<Bestuur>> deze) {
        var vandaag = LocalDate.now(klok);
        outbox.publiceer(
                deze.values().stream().map(lijn -> event(lijn, vandaag)).toList());
    }

    /** Schools name boards that are on no list, most of them of schools long closed: these get no name. */
    public void kenOfMaak(Collection<Bestuursnummer> nummers, Mutatie mutatie) {
        var bekend = besturen.verlopen(nummers);
        var onbekend = nummers.stream().distinct().filter(nummer -> !bekend.containsKey(nummer));
        bewaar(onbekend.collect(toMap(nummer -> nummer, this::zonderNaam)), mutatie);
    }

    private Tijdlijn<Bestuur> zonderNaam(Bestuursnummer nummer) {
        return new Tijdlijn<>(List.of(new Bestuur(nummer, null, Periode.vanaf(begindatum.dag()))));
    }

    /** A board never lapses as a whole, so there is a stand. */
    private static BestuurGeregistreerd event(Tijdlijn<Bestuur> lijn, LocalDate vandaag) {
        var bestuur = lijn.rond(vandaag).orElseThrow();
        var omvang = lijn.omvang().orElseThrow();
        return new BestuurGeregistreerd(bestuur.nummer().toString(), bestuur.naam(), omvang.van(), omvang.tot());
    }
}

package nl.passendonderwijs.registry.vestiging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.bestuur.BestuurService;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;

/** Keeps the vestigingen; what is derived from them follows in the same transaction. */
@ApplicationScoped
public class VestigingService {
    @Inject
    Vestigingstanden standen;

    @Inject
    Vestigingen vestigingen;

    @Inject
    BestuurService besturen;

    @Inject
    Event<VestigingenGewijzigd> gevolg;

    /** @param gewijzigd no timeline is empty: what was listed once, was there */
    public void bewaar(Map<Vestigingscode, Tijdlijn<Vestigingstand>> gewijzigd, Mutatie mutatie) {
        var nummers = gewijzigd.values().stream()
                .flatMap(lijn -> lijn.standen().stream())
                .map(Vestigingstand::bestuur)
                .distinct()
                .toList();
        besturen.kenOfMaak(nummers, mutatie);
        var nieuw = new HashSet<>(gewijzigd.keySet());
        nieuw.removeAll(vestigingen.bekend(gewijzigd.keySet()));
        standen.bewaar(gewijzigd, mutatie);
        gevolg.fire(new VestigingenGewijzigd(gewijzigd.keySet(), nieuw, mutatie));
    }
}

package nl.passendonderwijs.registry.bestuur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import nl.passendonderwijs.events.registry.BestuurGeregistreerd;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.registry.gedeeld.Begindatum;

/** Keeps the besturen, and tells each change. */
@ApplicationScoped
public class BestuurService {

    @Inject
    Besturen besturen;

    @Inject
    Outbox outbox;

    @Inject
    Begindatum begindatum;

    public void bewaar(List<Bestuur> gewijzigd) {
        besturen.bewaar(gewijzigd);
        outbox.publiceer(gewijzigd.stream().map(BestuurService::event).toList());
    }

    /** Schools name boards that are on no list, most of them of schools long closed: these get no name. */
    public void kenOfMaak(Collection<Bestuursnummer> nummers) {
        var bekend = besturen.zoek(nummers);
        bewaar(nummers.stream()
                .distinct()
                .filter(nummer -> !bekend.containsKey(nummer))
                .map(nummer -> new Bestuur(nummer, null, Periode.vanaf(begindatum.dag())))
                .toList());
    }

    private static BestuurGeregistreerd event(Bestuur bestuur) {
        return new BestuurGeregistreerd(
                bestuur.nummer().toString(),
                bestuur.naam(),
                bestuur.geldig().van(),
                bestuur.geldig().tot());
    }
}

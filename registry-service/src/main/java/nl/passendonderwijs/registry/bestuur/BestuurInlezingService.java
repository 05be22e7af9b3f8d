package nl.passendonderwijs.registry.bestuur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import nl.passendonderwijs.registry.gedeeld.Overname;
import nl.passendonderwijs.registry.importeren.ImportmutatieService;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.Inlezing;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.Rij;
import nl.passendonderwijs.registry.importeren.verslag.Verwerkt;

/** Reads the list of besturen. */
@ApplicationScoped
public class BestuurInlezingService implements Inlezing<Bestuur> {

    @Inject
    Besturen besturen;

    @Inject
    BestuurService service;

    @Inject
    ImportmutatieService mutaties;

    @Inject
    Begindatum begindatum;

    @Override
    public Importsoort soort() {
        return Importsoort.REGISTER_BESTUREN;
    }

    @Override
    public List<String> kolommen() {
        return List.of("bestuursnummer", "naam");
    }

    @Override
    public Bestuur lees(Rij rij) {
        return new Bestuur(
                rij.waarde("bestuursnummer", Bestuursnummer::van),
                rij.optioneel("naam").orElse(null),
                Periode.vanaf(begindatum.dag()));
    }

    @Override
    public String sleutel(Bestuur bestuur) {
        return bestuur.nummer().toString();
    }

    @Override
    public Verwerkt verwerk(List<Regel<Bestuur>> regels, Importopdracht opdracht) {
        var aangeleverd = regels.stream().map(Regel::waarde).toList();
        var bekend = besturen.verlopen(aangeleverd.stream().map(Bestuur::nummer).toList());
        var over = new Overname(opdracht.peildatum()).van(aangeleverd, bekend, Bestuur::nummer);
        service.bewaar(over.tijdlijnen(), mutaties.van(opdracht));
        return Verwerkt.van(over.verschil(), List.of());
    }
}
